package dev.waymark.model;

import java.util.List;

/**
 * A list of guides with pages of its own: all of a language, those of a term, or those of two.
 *
 * @param language of its readers
 * @param terms that each of its guides has; none for the home page
 * @param route of its first page
 * @param guides in order
 */
public record Listing(String language, List<TermRef> terms, Route route, List<SiteGuide> guides) {
  public Listing {
    terms = List.copyOf(terms);
    guides = List.copyOf(guides);
  }

  /** Return whether one of its guides is in the language of its readers. */
  public boolean isTranslated() {
    return guides.stream().anyMatch(guide -> !guide.isUntranslated());
  }

  /** Return how many pages of {@code size} guides it takes; at least one. */
  public int pages(int size) {
    return Math.max(1, (guides.size() + size - 1) / size);
  }

  /** Return where a page lies, counted from 1. */
  public Route page(int number) {
    return number == 1 ? route : new Route(route.path() + "page/" + number + "/");
  }

  /** Return the guides of a page, counted from 1. */
  public List<SiteGuide> guides(int number, int size) {
    int start = Math.min(guides.size(), (number - 1) * size);
    return guides.subList(start, Math.min(guides.size(), start + size));
  }
}
