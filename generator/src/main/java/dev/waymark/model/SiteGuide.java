package dev.waymark.model;

/**
 * A guide in its place on the site, with the safety notes it shares merged in.
 *
 * @param guide as it is shown
 * @param route where
 * @param language of the readers it is shown to there
 */
public record SiteGuide(Guide guide, Route route, String language) {
  /** Return whether readers get it in another language than theirs, for want of a translation. */
  public boolean isUntranslated() {
    return !language.equals(guide.document().language());
  }
}
