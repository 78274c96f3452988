package dev.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds diagnostics to what is promised of every one of them. */
public final class ProblemRules {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** What only those who wrote the program could understand. */
  private static final Pattern JAVA =
      Pattern.compile("\\w+(\\.\\w+)+\\.[A-Z]\\w+|\\w+Exception|\\w+Error|\\bnull\\b|\\[L?\\w+;?@");

  private ProblemRules() {}

  /** Hold each of {@code problems} to lie in {@code text} and to say something in plain words. */
  public static void check(List<Diagnostic> problems, String text) {
    String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    for (Diagnostic problem : problems) {
      assertThat(lies(problem.span(), lines)).as("%s lies in the file", problem).isTrue();
      assertThat(problem.code()).matches(CODE);
      assertSaid(problem.message(), text);
      if (problem.hint() != null) {
        assertSaid(problem.hint(), text);
      }
    }
  }

  private static boolean lies(Span span, String[] lines) {
    if (span.line() < 1 || span.line() > lines.length || span.column() < 1 || span.length() < 1) {
      return false;
    }
    String line = lines[span.line() - 1];
    int length = line.codePointCount(0, line.length());
    // What is missing at the end of a line has its place behind it.
    return span.column() <= length
        ? span.column() + span.length() - 1 <= length
        : span.column() == length + 1 && span.length() == 1;
  }

  private static void assertSaid(String words, String text) {
    assertThat(words).isNotBlank();
    Matcher java = JAVA.matcher(words);
    while (java.find()) {
      // A message may quote what its author wrote.
      assertThat(text).as(words).contains(java.group());
    }
  }
}
