package dev.waymark.check;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What only the whole site can tell to be wrong. */
public enum CheckRule implements Rule {
  /** A link leads to a file that could run scripts. */
  ACTIVE_FILE(Severity.ERROR),
  /** A link leads to a heading or step that does not exist. */
  BROKEN_ANCHOR(Severity.ERROR),
  /** A link leads to a file that does not exist. */
  BROKEN_LINK(Severity.ERROR),
  /** A picture or file that is named does not exist. */
  MISSING_FILE(Severity.ERROR),
  /** A file that must lie on the site lies elsewhere. */
  EXTERNAL_FILE(Severity.ERROR),
  /** A link leads out of the content folder. */
  LINK_OUTSIDE(Severity.ERROR),
  /** A link leads to a text that is not on the site. */
  LINK_TO_LEFT_OUT(Severity.ERROR),
  /** A guide names itself. */
  LINK_TO_SELF(Severity.ERROR),
  /** What is named is not a guide. */
  NOT_A_GUIDE(Severity.ERROR),
  /** What is named is not a picture. */
  NOT_A_PICTURE(Severity.ERROR),
  /** A page is named where a picture or file belongs. */
  PAGE_AS_FILE(Severity.ERROR),
  /** Two pages would have one address. */
  DUPLICATE_ADDRESS(Severity.ERROR),
  /** A name cannot be part of an address. */
  INVALID_ADDRESS(Severity.ERROR),
  /** An address belongs to something else. */
  RESERVED_ADDRESS(Severity.ERROR),
  /** Two guides of one language have the same title. */
  DUPLICATE_TITLE(Severity.ERROR),
  /** A review took place after the day of the build. */
  REVIEW_IN_FUTURE(Severity.ERROR),
  /** Two guides are each to be read before the other. */
  PREREQUISITES_IN_A_CIRCLE(Severity.WARNING),
  /** A translation lacks a safety note of its original. */
  MISSING_SAFETY_ITEM(Severity.ERROR),
  /** A translation has fewer steps than its original. */
  MISSING_STEP(Severity.WARNING),
  /** An original was changed after its translation. */
  OUTDATED_TRANSLATION(Severity.WARNING),
  /** An original says who translated it. */
  NOT_A_TRANSLATION(Severity.WARNING),
  /** The site does not say where it is published. */
  NO_BASE_URL(Severity.WARNING),
  /** {@code baseUrl} and {@code customDomain} name different hosts. */
  OTHER_DOMAIN(Severity.WARNING),
  /** Guides that take longer than all terms of {@code time} belong to none. */
  NO_REST_OF_TIME(Severity.WARNING);

  private final Severity severity;

  CheckRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
