package dev.waymark.data;

import dev.waymark.diagnostic.Diagnostic;

/** Ends the reading of a file at its first mistake. */
final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic problem;

  DataException(Diagnostic problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Diagnostic problem() {
    return problem;
  }
}
