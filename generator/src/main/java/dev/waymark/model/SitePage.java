package dev.waymark.model;

/**
 * A page without steps in its place on the site.
 *
 * @param document as it is shown
 * @param route where
 * @param language of the readers it is shown to there
 */
public record SitePage(Document document, Route route, String language) {
  /** Return whether readers get it in another language than theirs, for want of a translation. */
  public boolean isUntranslated() {
    return !language.equals(document.language());
  }
}
