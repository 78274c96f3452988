package dev.waymark.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is published, put together.
 *
 * @param config what {@code site.yaml} says
 * @param date the editorial date of the build
 * @param guides in the order they are listed, each once for each language it is shown in
 * @param pages in the order of their sources, each once for each language it is shown in
 * @param media pictures and other files, by path
 * @param leftOut sources of drafts, of guides to come and of expired ones, with the reason
 * @param unreadable sources that could not be parsed
 * @param routes by source, of guides and pages in their own language
 * @param versions by what they share ({@link Document#original}), then by language
 * @param listings by the route of their first page, in the order they are planned
 * @param neighbours by the route of a guide
 * @param history what is known of the files' last changes
 * @param data values that templates see, by file name without its ending
 */
public record Site(
    SiteConfig config,
    LocalDate date,
    List<SiteGuide> guides,
    List<SitePage> pages,
    Map<SourcePath, MediaFile> media,
    Map<SourcePath, Exclusion> leftOut,
    Set<SourcePath> unreadable,
    Map<SourcePath, Route> routes,
    Map<SourcePath, Map<String, Version>> versions,
    Map<Route, Listing> listings,
    Map<Route, Neighbours> neighbours,
    History history,
    Map<String, DataValue> data) {
  public Site {
    guides = List.copyOf(guides);
    pages = List.copyOf(pages);
    media = FixedMap.copyOf(media);
    leftOut = FixedMap.copyOf(leftOut);
    unreadable = Collections.unmodifiableSet(new HashSet<>(unreadable));
    routes = FixedMap.copyOf(routes);
    versions = FixedMap.copyOf(versions);
    listings = FixedMap.inOrder(listings);
    neighbours = FixedMap.copyOf(neighbours);
    data = Collections.unmodifiableMap(new TreeMap<>(data));
  }

  /** Return this with the way from guide to guide. */
  public Site withNeighbours(Map<Route, Neighbours> found) {
    return with(guides, media, listings, found);
  }

  /** Return this with these guides in the places of the former. */
  public Site withGuides(
      List<SiteGuide> others, Map<Route, Listing> lists, Map<Route, Neighbours> ways) {
    return with(others, media, lists, ways);
  }

  /** Return this with these pictures and files, and no others. */
  public Site withMedia(List<MediaFile> files) {
    Map<SourcePath, MediaFile> bySource = new HashMap<>();
    files.forEach(file -> bySource.put(file.source(), file));
    return with(guides, bySource, listings, neighbours);
  }

  private Site with(
      List<SiteGuide> otherGuides,
      Map<SourcePath, MediaFile> otherMedia,
      Map<Route, Listing> otherListings,
      Map<Route, Neighbours> otherNeighbours) {
    return new Site(
        config,
        date,
        otherGuides,
        pages,
        otherMedia,
        leftOut,
        unreadable,
        routes,
        versions,
        otherListings,
        otherNeighbours,
        history,
        data);
  }

  /** Return guides and pages where they are in their own language, each once. */
  public List<SitePage> documents() {
    List<SitePage> documents = new ArrayList<>();
    for (SiteGuide guide : guides) {
      if (!guide.isUntranslated()) {
        documents.add(new SitePage(guide.guide().document(), guide.route(), guide.language()));
      }
    }
    pages.stream().filter(page -> !page.isUntranslated()).forEach(documents::add);
    return documents;
  }

  /** Return the versions of a text in all languages, by tag, in the order of languages. */
  public Map<String, Version> versions(Document document) {
    return versions.getOrDefault(document.original(), Map.of());
  }

  /**
   * Return the day of a text's last change: what its author says, else what the history says where
   * the site asks for it; {@code null} where neither does.
   */
  public @Nullable LocalDate updated(Document document) {
    Located<LocalDate> written = document.dates().updated();
    if (written != null || !config.history().updated()) {
      return written == null ? null : written.value();
    }
    LocalDate changed = history.changed().get(document.source());
    Located<LocalDate> published = document.dates().published();
    boolean later = changed != null && (published == null || changed.isAfter(published.value()));
    return later ? changed : null;
  }

  /** Return the list of all guides of a language. */
  public Listing all(String language) {
    Route home = config.home(language);
    return listings.getOrDefault(home, new Listing(language, List.of(), home, List.of()));
  }

  /** Return the lists that narrow down that of a term by another taxonomy. */
  public List<Listing> narrowed(String language, TermRef term, String field) {
    List<Listing> found = new ArrayList<>();
    for (Term other : config.taxonomy(field).map(Taxonomy::terms).orElse(List.of())) {
      Route route = config.combined(language, term, new TermRef(field, other.slug().value()));
      Listing listing = listings.get(route);
      if (listing != null && listing.terms().size() == 2) {
        found.add(listing);
      }
    }
    return found;
  }

  /** Return whether a term of a taxonomy has guides that are shown in a language. */
  public boolean hasGuides(String language, Taxonomy taxonomy) {
    return taxonomy.terms().stream()
        .map(term -> new TermRef(taxonomy.field().value(), term.slug().value()))
        .anyMatch(term -> listing(language, term).isPresent());
  }

  /** Return the list of a term, where it has any guides. */
  public Optional<Listing> listing(String language, TermRef term) {
    return Optional.ofNullable(listings.get(config.term(language, term)));
  }

  /**
   * Find what a link leads to. A path without a language in it leads to the version of the reader's
   * language, if there is one.
   *
   * @param from the file it stands in
   * @param reference a path relative to that file, with or without a fragment; or a fragment alone;
   *     decoded, but for a {@code %23} or {@code %3F} that belongs to a name
   * @param language of the readers
   */
  public LinkTarget resolve(SourcePath from, String reference, String language) {
    int hash = reference.indexOf('#');
    String fragment =
        Normalizer.normalize(
            hash < 0 ? "" : literal(reference.substring(hash + 1)), Normalizer.Form.NFC);
    String path = literal(hash < 0 ? reference : reference.substring(0, hash));
    Optional<SourcePath> target = path.isEmpty() ? Optional.of(from) : from.resolveSibling(path);
    if (target.isEmpty()) {
      return new LinkTarget.Outside(path);
    }
    return resolve(target.get(), path, fragment, path.isEmpty() ? "" : language);
  }

  private LinkTarget resolve(SourcePath source, String written, String fragment, String language) {
    Version version = versions.getOrDefault(source, Map.of()).get(language);
    if (version != null) {
      return new LinkTarget.Document(version.source(), version.route(), fragment);
    }
    Route route = routes.get(source);
    if (route != null) {
      return new LinkTarget.Document(source, route, fragment);
    }
    MediaFile file = media.get(source);
    if (file != null) {
      return new LinkTarget.Media(file, fragment);
    }
    if (leftOut.containsKey(source)) {
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
