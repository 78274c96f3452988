package dev.waymark.site;

import dev.waymark.model.Document;
import dev.waymark.model.Language;
import dev.waymark.model.Route;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Untranslated;
import dev.waymark.model.Version;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what readers of each language get of a text: a translation, the original, or nothing. */
final class VersionFinder {
  private final SiteConfig config;
  private final Map<SourcePath, Route> routes;

  /** Find versions of the texts at {@code routes}. */
  VersionFinder(SiteConfig config, Map<SourcePath, Route> routes) {
    this.config = config;
    this.routes = routes;
  }

  /** Return the versions by what they share, then by language, in the order of languages. */
  Map<SourcePath, Map<String, Version>> find(List<Document> documents) {
    Map<SourcePath, Map<String, Document>> groups = new HashMap<>();
    // Two files for one language are one too many, which a rule about addresses reports.
    for (Document document : documents) {
      groups
          .computeIfAbsent(document.original(), any -> new HashMap<>())
          .putIfAbsent(document.language(), document);
    }
    Map<SourcePath, Map<String, Version>> versions = new HashMap<>();
    groups.forEach((original, group) -> versions.put(original, versions(group)));
    return versions;
  }

  private Map<String, Version> versions(Map<String, Document> group) {
    Map<String, Version> versions = new LinkedHashMap<>();
    String main = config.mainLanguage().tag();
    boolean first = true;
    for (Language language : config.languages()) {
      String tag = language.tag();
      Document own = group.get(tag);
      Document original = config.untranslated() == Untranslated.SHOW ? group.get(main) : null;
      if (own != null) {
        versions.put(tag, new Version(own.source(), route(own), true, first || isReviewed(own)));
        first = false;
      } else if (original != null) {
        Route route = new Route(config.home(tag).path() + route(original).path());
        versions.put(tag, new Version(original.source(), route, false, false));
      }
    }
    return versions;
  }

  private static boolean isReviewed(Document document) {
    return document.translation() != null && document.translation().reviewedBy() != null;
  }

  private Route route(Document document) {
    Route route = routes.get(document.source());
    if (route == null) {
      throw new IllegalArgumentException("no route for " + document.source());
    }
    return route;
  }
}
