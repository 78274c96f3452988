package dev.waymark.book;

import dev.waymark.diagnostic.Similarity;
import dev.waymark.model.Book;
import dev.waymark.model.Language;
import dev.waymark.model.Listing;
import dev.waymark.model.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the books that somebody asks for by name: {@code en}, {@code en/body-areas/feet}. */
public final class BookFinder {
  private static final Pattern SLASHES = Pattern.compile("^/+|/+$");

  private final Map<String, Book> books = new TreeMap<>();

  /** Look among the lists of {@code site} that have a guide in their own language. */
  public BookFinder(Site site) {
    for (Language language : site.config().languages()) {
      String home = site.config().home(language.tag()).path();
      for (Listing listing : site.listings().values()) {
        if (listing.language().equals(language.tag()) && listing.isTranslated()) {
          String below = listing.route().path().substring(home.length());
          String name = normal(language.tag() + "/" + below);
          books.put(name, new Book(name, listing));
        }
      }
    }
  }

  /**
   * Return the books in the order of their names, each once.
   *
   * @throws IllegalArgumentException where there is nothing of a name
   */
  public List<Book> find(List<String> names) {
    Map<String, Book> found = new TreeMap<>();
    for (String name : names) {
      String normal = normal(name);
      Book book = books.get(normal);
      if (book == null) {
        throw new IllegalArgumentException(refusal(name, normal));
      }
      found.put(normal, book);
    }
    return List.copyOf(found.values());
  }

  private String refusal(String name, String normal) {
    return "waymark.books names \""
        + name
        + "\", but there are no guides for such a book: "
        + Similarity.closest(normal, books.keySet())
            .map(meant -> "did you mean \"" + meant + "\"?")
            .orElse(
                "write a language, or a language and the address of a list, as in en/time/long");
  }

  private static String normal(String name) {
    return SLASHES.matcher(name.strip()).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
