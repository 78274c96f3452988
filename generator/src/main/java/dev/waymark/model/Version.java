package dev.waymark.model;

/**
 * What readers of one language get of a guide or page.
 *
 * @param source its own translation, or the original where there is none
 * @param route where
 * @param translated whether it is in their language
 * @param indexed whether search engines may list it: an original, or a translation that a native
 *     speaker reviewed
 */
public record Version(SourcePath source, Route route, boolean translated, boolean indexed) {
  /** Return whether it is a translation that no native speaker reviewed. */
  public boolean isUnreviewed() {
    return translated && !indexed;
  }
}
