package dev.waymark.data;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;

/** What can be wrong with a data file. */
public enum DataRule implements Rule {
  /** A file is not well-formed CSV. */
  CSV_SYNTAX,
  /** A file is not well-formed JSON. */
  JSON_SYNTAX;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
