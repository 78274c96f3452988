package dev.waymark;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What can be wrong with a content folder as a whole. */
public enum BuildRule implements Rule {
  /** There is no {@code site.yaml}. */
  SITE_FILE_MISSING(Severity.ERROR),
  /** A rule is named that does not exist. */
  UNKNOWN_RULE(Severity.ERROR),
  /** A rule is named that is always an error. */
  FIXED_RULE(Severity.ERROR),
  /** A text silences a rule that finds nothing in it. */
  UNUSED_SILENCE(Severity.WARNING),
  /** Two data files have the same name for templates. */
  DUPLICATE_DATA(Severity.ERROR),
  /** The reports beside the site cannot be written. */
  NO_REPORT(Severity.WARNING),
  /** Preview pictures are asked for and cannot be drawn. */
  NO_PREVIEWS(Severity.WARNING);

  private final Severity severity;

  BuildRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
