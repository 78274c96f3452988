package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Document;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Titles tell guides apart. */
final class TitleRules {
  private final Site site;

  TitleRules(Site site) {
    this.site = site;
  }

  List<Diagnostic> check() {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, Document> seen = new HashMap<>();
    for (SiteGuide guide : site.guides()) {
      Document document = guide.guide().document();
      if (guide.isUntranslated()) {
        continue;
      }
      String key = document.language() + "\n" + document.title().value();
      Document first = seen.putIfAbsent(key, document);
      if (first != null && !document.title().value().isEmpty()) {
        problems.add(
            Diagnostic.of(
                CheckRule.DUPLICATE_TITLE,
                "another guide has this title: " + first.source(),
                document.title().at(),
                "give each guide a title of its own"));
      }
    }
    return problems;
  }
}
