package dev.waymark.source;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What can be wrong with a file as such. */
public enum SourceRule implements Rule {
  /** A file lies where nothing is read from. */
  NOT_READ(Severity.WARNING),
  /** A file has a name that cannot be used. */
  INVALID_FILE_NAME(Severity.ERROR),
  /** A symbolic link, a pipe or the like lies among the files. */
  NOT_A_FILE(Severity.ERROR),
  /** A file is longer than the limit. */
  FILE_TOO_LARGE(Severity.ERROR),
  /** A file went away while the site was built. */
  FILE_GONE(Severity.ERROR),
  /** A file is not UTF-8 text. */
  NOT_UTF_8(Severity.ERROR);

  private final Severity severity;

  SourceRule(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
