package dev.waymark.inspect;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What can be wrong with the finished site. */
public enum InspectRule implements Rule {
  /** A link of a finished page leads to nothing on the site. */
  BROKEN_SITE_LINK;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
