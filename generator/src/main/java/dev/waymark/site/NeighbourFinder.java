package dev.waymark.site;

import dev.waymark.model.Language;
import dev.waymark.model.LinkTarget;
import dev.waymark.model.Located;
import dev.waymark.model.Neighbours;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds where readers can go from each guide. */
final class NeighbourFinder {
  /** More choices help nobody to choose. */
  private static final int MOST_RELATED = 4;

  private final Site site;
  private final Map<Route, SiteGuide> byRoute = new HashMap<>();

  NeighbourFinder(Site site) {
    this.site = site;
    site.guides().forEach(guide -> byRoute.put(guide.route(), guide));
  }

  /** Return the neighbours of every guide, by its route. */
  Map<Route, Neighbours> find() {
    Map<Route, Neighbours> neighbours = new HashMap<>();
    for (Language language : site.config().languages()) {
      addAll(neighbours, site.all(language.tag()).guides());
    }
    return neighbours;
  }

  private void addAll(Map<Route, Neighbours> neighbours, List<SiteGuide> guides) {
    Map<Route, List<SiteGuide>> prerequisites = new HashMap<>();
    Map<Route, List<SiteGuide>> followUps = new HashMap<>();
    for (SiteGuide guide : guides) {
      List<SiteGuide> before = named(guide, guide.guide().prerequisites());
      prerequisites.put(guide.route(), before);
      for (SiteGuide each : before) {
        followUps.computeIfAbsent(each.route(), any -> new ArrayList<>()).add(guide);
      }
    }
    SharedTerms shared = new SharedTerms(guides);
    for (int i = 0; i < guides.size(); i++) {
      SiteGuide guide = guides.get(i);
      List<SiteGuide> before = prerequisites.getOrDefault(guide.route(), List.of());
      List<SiteGuide> after = followUps.getOrDefault(guide.route(), List.of());
      neighbours.put(
          guide.route(),
          new Neighbours(
              before,
              after,
              related(guide, i, before, after, shared),
              i == 0 ? null : guides.get(i - 1),
              i + 1 == guides.size() ? null : guides.get(i + 1)));
    }
  }

  private List<SiteGuide> related(
      SiteGuide guide,
      int index,
      List<SiteGuide> before,
      List<SiteGuide> after,
      SharedTerms shared) {
    Map<Route, SiteGuide> related = new LinkedHashMap<>();
    named(guide, guide.guide().related()).forEach(other -> related.put(other.route(), other));
    Set<Route> elsewhere = new HashSet<>();
    before.forEach(other -> elsewhere.add(other.route()));
    after.forEach(other -> elsewhere.add(other.route()));
    List<SiteGuide> others =
        shared.closest(index, MOST_RELATED + related.size() + elsewhere.size());
    for (int i = 0; i < others.size() && related.size() < MOST_RELATED; i++) {
      SiteGuide other = others.get(i);
      if (!elsewhere.contains(other.route())) {
        related.putIfAbsent(other.route(), other);
      }
    }
    return List.copyOf(related.values());
  }

  /** Return the guides that paths lead to; what leads elsewhere is reported by a rule. */
  private List<SiteGuide> named(SiteGuide guide, List<Located<String>> paths) {
    return paths.stream()
        .map(
            path -> site.resolve(guide.guide().document().source(), path.value(), guide.language()))
        .filter(LinkTarget.Document.class::isInstance)
        .map(target -> byRoute.get(((LinkTarget.Document) target).route()))
        .filter(Objects::nonNull)
        .filter(other -> !other.route().equals(guide.route()))
        .toList();
  }
}
