package dev.waymark.weblink;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What can be wrong with a link to the web. */
public enum WebLinkRule implements Rule {
  /** A page on the web is gone. */
  DEAD_WEB_LINK(Severity.WARNING),
  /** Nobody could talk to the server of a link. */
  UNREACHABLE_WEB_LINK(Severity.WARNING),
  /** A page on the web has moved for good. */
  MOVED_WEB_LINK(Severity.INFO),
  /** A link to the web could not be checked. */
  UNCHECKED_WEB_LINK(Severity.INFO),
  /** A link leads to an address that only some can open. */
  PRIVATE_WEB_LINK(Severity.INFO),
  /** A link to the web holds a user name or a password. */
  PASSWORD_IN_WEB_LINK(Severity.WARNING);

  private final Severity severity;

  WebLinkRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
