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
    Span span = diagnostic.span();
    StringBuilder out = new StringBuilder();
    out.append(diagnostic.severity().label()).append('[').append(diagnostic.code()).append("]: ");
    out.append(visible(diagnostic.message())).append("\n  --> ").append(visible(span.location()));
    String hint = diagnostic.hint() == null ? "" : visible(diagnostic.hint());
    String excerpt = diagnostic.excerpt();
    if (excerpt == null || span.column() == 0) {
      return hint.isEmpty() ? out.toString() : out.append("\n   = ").append(hint).toString();
    }
    appendExcerpt(out, excerpt, span);
    if (hint.isEmpty()) {
      return out.toString();
    }
    boolean besideCaret = out.length() - out.lastIndexOf("\n") < FARTHEST_HINT;
    return out.append(besideCaret ? " " : "\n   = ").append(hint).toString();
  }

  private static void appendExcerpt(StringBuilder out, String excerpt, Span span) {
    int[] line = excerpt.codePoints().map(DiagnosticPrinter::visible).toArray();
    int caret = Math.min(span.column() - 1, line.length);
    int from = caret < LONGEST_LINE ? 0 : caret - LONGEST_LINE / 2;
    int to = Math.min(line.length, from + LONGEST_LINE);
    String number = Integer.toString(span.line());
    String gutter = " ".repeat(number.length() + 2) + "|";
    out.append('\n').append(gutter).append("\n ").append(number).append(" | ");
    out.append(from > 0 ? "…" : "").append(new String(line, from, to - from));
    out.append(to < line.length ? "…" : "").append('\n').append(gutter).append(' ');
    int marked = Math.min(caret + span.length(), to);
    out.append(" ".repeat(TerminalCells.count(line, from, caret) + (from > 0 ? 1 : 0)));
    out.append("^".repeat(Math.max(1, TerminalCells.count(line, caret, marked))));
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
