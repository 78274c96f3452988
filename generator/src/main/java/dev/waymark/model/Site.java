package dev.waymark.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is published, put together.
 *
 * @param config what {@code site.yaml} says
 * @param date the editorial date of the build
 * @param guides in the order they are listed
 * @param pages in the order of their sources
 * @param media pictures and other files, by path
 * @param leftOut sources of drafts, of guides to come and of expired ones
 * @param unreadable sources that could not be parsed
 * @param routes by source, of guides and pages
 */
public record Site(
    SiteConfig config,
    LocalDate date,
    List<SiteGuide> guides,
    List<SitePage> pages,
    Map<SourcePath, MediaFile> media,
    Set<SourcePath> leftOut,
    Set<SourcePath> unreadable,
    Map<SourcePath, Route> routes) {
  public Site {
    guides = List.copyOf(guides);
    pages = List.copyOf(pages);
    media = Collections.unmodifiableMap(new HashMap<>(media));
    leftOut = Collections.unmodifiableSet(new HashSet<>(leftOut));
    unreadable = Collections.unmodifiableSet(new HashSet<>(unreadable));
    routes = Collections.unmodifiableMap(new HashMap<>(routes));
  }

  /**
   * Find what a link leads to.
   *
   * @param from the file it stands in
   * @param reference a path relative to that file, with or without a fragment; or a fragment alone;
   *     decoded, but for a {@code %23} or {@code %3F} that belongs to a name
   */
  public LinkTarget resolve(SourcePath from, String reference) {
    int hash = reference.indexOf('#');
    String fragment =
        Normalizer.normalize(
            hash < 0 ? "" : literal(reference.substring(hash + 1)), Normalizer.Form.NFC);
    String path = literal(hash < 0 ? reference : reference.substring(0, hash));
    Optional<SourcePath> target = path.isEmpty() ? Optional.of(from) : from.resolveSibling(path);
    if (target.isEmpty()) {
      return new LinkTarget.Outside(path);
    }
    return resolve(target.get(), path, fragment);
  }

  private LinkTarget resolve(SourcePath source, String written, String fragment) {
    Route route = routes.get(source);
    if (route != null) {
      return new LinkTarget.Document(source, route, fragment);
    }
    MediaFile file = media.get(source);
    if (file != null) {
      return new LinkTarget.Media(file, fragment);
    }
    if (leftOut.contains(source)) {
      return new LinkTarget.LeftOut(source);
    }
    return unreadable.contains(source)
        ? new LinkTarget.Unreadable(source)
        : new LinkTarget.Missing(written);
  }

  /** Parsing decodes a reference but for what would change its parts. */
  private static String literal(String part) {
    return part.replace("%23", "#").replace("%3F", "?").replace("%3f", "?");
  }
}
