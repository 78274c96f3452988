package dev.waymark.page;

import dev.waymark.locale.Localizer;
import dev.waymark.locale.TermLabels;
import dev.waymark.model.Book;
import dev.waymark.model.Language;
import dev.waymark.model.Listing;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What the planning of one site shares: the site, its languages, and the files its pages use.
 * Thread-safe.
 */
final class Planning {
  private final Site site;
  private final Map<String, Localizer> localizers;
  private final Map<String, TermLabels> labels = new ConcurrentHashMap<>();
  private final boolean previews;
  private final List<Book> books;
  private final SortedMap<Route, MediaFile> media;

  Planning(Site site, Map<String, Localizer> localizers, boolean previews, List<Book> books) {
    this(site, localizers, previews, books, new ConcurrentSkipListMap<>());
  }

  private Planning(
      Site site,
      Map<String, Localizer> localizers,
      boolean previews,
      List<Book> books,
      SortedMap<Route, MediaFile> media) {
    this.books = List.copyOf(books);
    this.site = site;
    this.localizers = Map.copyOf(localizers);
    this.previews = previews;
    this.media = media;
  }

  /** Return one for the same site with other texts, which uses the same files. */
  Planning with(Site other) {
    return new Planning(other, localizers, previews, books, media);
  }

  Site site() {
    return site;
  }

  /** Return whether each guide gets a picture for those who link to it. */
  boolean previews() {
    return previews;
  }

  /** Return the book of a list's guides, where there is one. */
  Optional<Book> book(Listing listing) {
    return books.stream()
        .filter(book -> book.listing().route().equals(listing.route()))
        .findFirst();
  }

  Language language(String tag) {
    return site.config()
        .language(tag)
        .orElseThrow(() -> new IllegalArgumentException("undeclared language " + tag));
  }

  Localizer localizer(String tag) {
    Localizer localizer = localizers.get(tag);
    if (localizer == null) {
      throw new IllegalArgumentException("no messages for the language " + tag);
    }
    return localizer;
  }

  /** Return how terms are named in a language. */
  TermLabels labels(String tag) {
    return labels.computeIfAbsent(
        tag, any -> new TermLabels(site.config().in(tag), localizer(tag)));
  }

  /** Publish a file, since a page shows it or links to it. */
  void use(MediaFile file) {
    media.put(file.route(), file);
  }

  List<MediaFile> media() {
    return List.copyOf(media.values());
  }
}
