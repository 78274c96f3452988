package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.LinkTarget;
import dev.waymark.model.Located;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SourcePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be read before a guide does not have to be read after it as well. */
final class OrderRules {
  private final Site site;
  private final Map<SourcePath, List<SourcePath>> before = new HashMap<>();

  OrderRules(Site site) {
    this.site = site;
  }

  List<Diagnostic> check() {
    List<SiteGuide> guides =
        site.guides().stream().filter(guide -> !guide.isUntranslated()).toList();
    for (SiteGuide guide : guides) {
      List<SourcePath> named = new ArrayList<>();
      for (Located<String> path : guide.guide().prerequisites()) {
        named.addAll(target(guide, path));
      }
      before.put(guide.guide().document().source(), named);
    }
    List<Diagnostic> problems = new ArrayList<>();
    for (SiteGuide guide : guides) {
      for (Located<String> path : guide.guide().prerequisites()) {
        for (SourcePath first : target(guide, path)) {
          if (leadsTo(first, guide.guide().document().source())) {
            problems.add(circle(path, first));
          }
        }
      }
    }
    return problems;
  }

  private List<SourcePath> target(SiteGuide guide, Located<String> path) {
    SourcePath from = guide.guide().document().source();
    return site.resolve(from, path.value(), guide.language())
                instanceof LinkTarget.Document document
            && !document.source().equals(from)
        ? List.of(document.source())
        : List.of();
  }

  private boolean leadsTo(SourcePath from, SourcePath to) {
    Set<SourcePath> seen = new HashSet<>();
    Deque<SourcePath> ahead = new ArrayDeque<>(List.of(from));
    while (!ahead.isEmpty()) {
      SourcePath next = ahead.remove();
      if (next.equals(to)) {
        return true;
      }
      if (seen.add(next)) {
        ahead.addAll(before.getOrDefault(next, List.of()));
      }
    }
    return false;
  }

  private static Diagnostic circle(Located<String> path, SourcePath first) {
    return Diagnostic.of(
        CheckRule.PREREQUISITES_IN_A_CIRCLE,
        "this guide is to be read before " + first + ", and that one before this",
        path.at(),
        "take it out here or there");
  }
}
