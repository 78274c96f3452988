package dev.waymark.diagnostic;

/** What more than one room can find wrong with a link. */
public enum LinkRule implements Rule {
  /** A link to a path from the top of the site, which breaks when the site moves. */
  ABSOLUTE_LINK,
  /** A picture that would be fetched from another site. */
  EXTERNAL_IMAGE;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
