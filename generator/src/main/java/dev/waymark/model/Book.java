package dev.waymark.model;

import java.util.List;

/**
 * The guides of a list as one file to read without a network.
 *
 * @param name the language's tag, followed by the list's path below the language's home page
 * @param listing what it holds; a guide that is not translated is left out
 */
public record Book(String name, Listing listing) {
  /** Return where it is published. */
  public Route route() {
    return new Route("books/" + name + ".epub");
  }

  /** Return its guides in order. */
  public List<SiteGuide> guides() {
    return listing.guides().stream().filter(guide -> !guide.isUntranslated()).toList();
  }
}
