package dev.waymark.diagnostic;

/** Prints a diagnostic with the line it concerns and a caret under the place. */
public final class DiagnosticPrinter {
  private static final int LONGEST_LINE = 160;
  private static final int FARTHEST_HINT = 80;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private DiagnosticPrinter() {}

  /** Return {@code diagnostic} as several lines of text, without a line break at the end. */
  public static String print(Diagnostic diagnostic) {
    return print(diagnostic, Ink.NONE);
  }

  /** Return {@code diagnostic} in colours. */
  public static String print(Diagnostic diagnostic, Ink ink) {
    Span span = diagnostic.span();
    Severity severity = diagnostic.severity();
    StringBuilder out = new StringBuilder();
    out.append(ink.severity(severity, severity.label() + "[" + diagnostic.code() + "]"))
        .append(": ")
        .append(ink.strong(visible(diagnostic.message())))
        .append('\n')
        .append(ink.frame("  -->"))
        .append(' ')
        .append(visible(span.location()));
    String hint = diagnostic.hint() == null ? "" : visible(diagnostic.hint());
    String excerpt = diagnostic.excerpt();
    if (excerpt == null || span.column() == 0) {
      return hint.isEmpty() ? out.toString() : out + below(ink, severity, hint);
    }
    int marked = appendExcerpt(out, excerpt, span, severity, ink);
    if (hint.isEmpty()) {
      return out.toString();
    }
    boolean besideCaret = marked + 1 < FARTHEST_HINT;
    return out + (besideCaret ? " " + ink.severity(severity, hint) : below(ink, severity, hint));
  }

  private static String below(Ink ink, Severity severity, String hint) {
    return "\n" + ink.frame("   =") + " " + ink.severity(severity, hint);
  }

  /** Append the line and the carets, and return how long the line with the carets is. */
  private static int appendExcerpt(
      StringBuilder out, String excerpt, Span span, Severity severity, Ink ink) {
    int[] line = excerpt.codePoints().map(DiagnosticPrinter::visible).toArray();
    int caret = Math.min(span.column() - 1, line.length);
    int from = caret < LONGEST_LINE ? 0 : caret - LONGEST_LINE / 2;
    int to = Math.min(line.length, from + LONGEST_LINE);
    String number = Integer.toString(span.line());
    String gutter = " ".repeat(number.length() + 2) + "|";
    out.append('\n').append(ink.frame(gutter)).append('\n');
    out.append(ink.frame(" " + number + " |")).append(' ');
    out.append(from > 0 ? "…" : "").append(new String(line, from, to - from));
    out.append(to < line.length ? "…" : "").append('\n').append(ink.frame(gutter)).append(' ');
    int end = Math.min(caret + span.length(), to);
    String spaces = " ".repeat(TerminalCells.count(line, from, caret) + (from > 0 ? 1 : 0));
    String carets = "^".repeat(Math.max(1, TerminalCells.count(line, caret, end)));
    out.append(spaces).append(ink.severity(severity, carets));
    return gutter.length() + 1 + spaces.length() + carets.length();
  }

  private static String visible(String text) {
    int[] shown = text.codePoints().map(DiagnosticPrinter::visible).toArray();
    return new String(shown, 0, shown.length);
  }

  /**
   * Replace what would move the cursor or turn the text around: a file is untrusted, and a terminal
   * obeys control characters.
   */
  private static int visible(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    if (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER) {
      return codePoint; // many scripts are not legible without them
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          0xFFFD;
      default -> codePoint;
    };
  }
}
