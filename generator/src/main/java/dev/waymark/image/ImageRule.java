package dev.waymark.image;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What can be wrong with a picture as such. */
public enum ImageRule implements Rule {
  /** A picture is damaged, or something else than its name says. */
  BROKEN_PICTURE(Severity.ERROR),
  /** A picture has the name of another format. */
  MISLABELLED_PICTURE(Severity.WARNING),
  /** A picture is larger than the limit. */
  PICTURE_TOO_LARGE(Severity.ERROR),
  /** A picture can't be made smaller for small screens. */
  UNSCALABLE_PICTURE(Severity.WARNING),
  /** An SVG picture holds what could run, or load something from elsewhere. */
  UNSAFE_SVG(Severity.WARNING);

  private final Severity severity;

  ImageRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
