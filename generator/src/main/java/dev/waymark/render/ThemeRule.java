package dev.waymark.render;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What can be wrong with a theme. */
public enum ThemeRule implements Rule {
  /** The theme has no text for a message in a language of the site. */
  MISSING_MESSAGE(Severity.WARNING),
  /** The theme has no messages in a language of the site. */
  MISSING_MESSAGES(Severity.WARNING),
  /** A template is not well-formed. */
  TEMPLATE_SYNTAX(Severity.ERROR),
  /** A template fails while a page is rendered. */
  TEMPLATE_ERROR(Severity.ERROR),
  /** A template uses what templates may not use. */
  TEMPLATE_FORBIDDEN(Severity.ERROR),
  /** The theme lacks a template. */
  TEMPLATE_MISSING(Severity.ERROR),
  /** A template does not come to an end. */
  TEMPLATE_ENDLESS(Severity.ERROR);

  private final Severity severity;

  ThemeRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
