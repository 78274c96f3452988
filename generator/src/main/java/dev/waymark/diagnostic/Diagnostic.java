package dev.waymark.diagnostic;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One finding about a file that an author wrote.
 *
 * @param severity how much it matters
 * @param code stable, kebab-case name of the rule, such as {@code unknown-field}
 * @param message what is wrong: one sentence without a full stop, lower case first
 * @param span where
 * @param hint what to do about it, shown behind the caret; {@code null} where the message says it
 * @param excerpt the line of the file that {@code span} lies in; {@code null} until the report is
 *     made, and where there is none
 */
public record Diagnostic(
    Severity severity,
    String code,
    String message,
    Span span,
    @Nullable String hint,
    @Nullable String excerpt)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::severity, Comparator.reverseOrder())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** Make a finding of the severity that the rule has by itself. */
  public static Diagnostic of(Rule rule, String message, Span span, @Nullable String hint) {
    return new Diagnostic(rule.severity(), rule.code(), message, span, hint, null);
  }

  /** Return this finding with another severity. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(other, code, message, span, hint, excerpt);
  }

  /** Return this finding with the source line it concerns, found by {@code lineOf}. */
  public Diagnostic withExcerpt(Function<Span, @Nullable String> lineOf) {
    return new Diagnostic(severity, code, message, span, hint, lineOf.apply(span));
  }

  /** Order by file and place, then the weightier first, then by code. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
