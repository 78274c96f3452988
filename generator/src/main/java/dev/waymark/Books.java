package dev.waymark;

import dev.waymark.book.BookFinder;
import dev.waymark.book.BookMaker;
import dev.waymark.locale.Localizer;
import dev.waymark.model.Book;
import dev.waymark.model.Site;
import dev.waymark.render.Theme;
import dev.waymark.sanitize.XhtmlConverter;
import dev.waymark.source.MediaReader;
import java.util.List;
import java.util.Map;

/** The books that are asked for, and what makes them. Thread-safe. */
final class Books {
  private final List<String> names;
  private final Map<String, Localizer> localizers;
  private final Theme theme;
  private final List<Book> books;
  private final BookMaker maker;

  private Books(List<String> names, Site site, Map<String, Localizer> localizers, Theme theme) {
    this.names = names;
    this.localizers = localizers;
    this.theme = theme;
    this.books = new BookFinder(site).find(names);
    this.maker =
        new BookMaker(
            site, localizers, theme.bookStyle(), new XhtmlConverter(), new MediaReader()::read);
  }

  /**
   * Find the books of these names.
   *
   * @throws IllegalArgumentException where the site has no guides for one of them
   */
  static Books of(List<String> names, Site site, Map<String, Localizer> localizers, Theme theme) {
    return new Books(names, site, localizers, theme);
  }

  /** Return the same books of a site in which texts have changed. */
  Books with(Site other) {
    return new Books(names, other, localizers, theme);
  }

  List<Book> all() {
    return books;
  }

  byte[] make(Book book) {
    return maker.make(book);
  }
}
