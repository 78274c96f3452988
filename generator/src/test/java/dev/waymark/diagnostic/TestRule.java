package dev.waymark.diagnostic;

import org.jspecify.annotations.Nullable;

/** Findings of rules that do not exist. */
public final class TestRule {
  private TestRule() {}

  public static Diagnostic error(String code, String message, Span at, @Nullable String hint) {
    return new Diagnostic(Severity.ERROR, code, message, at, hint, null);
  }

  public static Diagnostic warning(String code, String message, Span at, @Nullable String hint) {
    return new Diagnostic(Severity.WARNING, code, message, at, hint, null);
  }
}
