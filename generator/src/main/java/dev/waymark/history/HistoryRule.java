package dev.waymark.history;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** Why days of changes are not known. */
public enum HistoryRule implements Rule {
  /** The content does not lie in a git repository that can be read. */
  NO_GIT_HISTORY,
  /** The git repository holds only the latest commits. */
  SHALLOW_CLONE;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }
}
