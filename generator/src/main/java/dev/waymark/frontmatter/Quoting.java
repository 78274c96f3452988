package dev.waymark.frontmatter;

/** Suggests how to write a value that YAML misunderstands. */
final class Quoting {
  private static final int LONGEST = 80;

  private Quoting() {}

  /**
   * Return a hint that shows the value which begins at {@code start}, up to its end in its line.
   */
  static String hint(FileText text, int start) {
    int line = text.lineOf(start);
    boolean inBrackets = depth(text.text().substring(text.lineStart(line), start)) > 0;
    int end = start;
    while (end < text.lineEnd(line)
        && !(inBrackets && ",]}".indexOf(text.text().charAt(end)) >= 0)) {
      end++;
    }
    return "put the value in quotes: " + quoted(text.text().substring(start, end).strip());
  }

  private static long depth(String before) {
    return before.chars().filter(c -> c == '[' || c == '{').count()
        - before.chars().filter(c -> c == ']' || c == '}').count();
  }

  /** Return a value in quotes, shortened if it is long. */
  static String quoted(String value) {
    String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    boolean awkward = shown.indexOf('"') >= 0 || shown.indexOf('\\') >= 0;
    return awkward ? "'" + shown.replace("'", "''") + "'" : "\"" + shown + "\"";
  }

  /** Return the offset of the value in a line such as {@code - field: value}. */
  static int valueStart(FileText text, int line) {
    String all = text.text();
    int end = text.lineEnd(line);
    int at = skipBlanks(all, text.lineStart(line), end);
    while (all.startsWith("- ", at)) {
      at = skipBlanks(all, at + 1, end);
    }
    int colon = all.indexOf(": ", at);
    return colon < 0 || colon >= end ? at : skipBlanks(all, colon + 1, end);
  }

  private static int skipBlanks(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
