package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;

/**
 * Where the front matter and the body lie in a file.
 *
 * @param opening the offset of the first {@code ---}
 * @param start the offset of the line behind it
 * @param end the offset of the closing line, or -1 where there is no front matter
 * @param body the offset of the line behind that, or -1 where it is not known
 */
record FrontMatter(int opening, int start, int end, int body) {
  private static final String EXAMPLE =
      "begin the file with a line ---, then fields such as \"title: …\", then another line ---";

  /** Find it, and report where its limits are missing. */
  static FrontMatter find(Reading reading) {
    FileText text = reading.text();
    int line = 1;
    while (line < text.lineCount() && text.line(line).isBlank()) {
      line++;
    }
    if (!isFence(text, line)) {
      reading.error(
          Code.FRONT_MATTER_MISSING,
          text.span(0, text.lineEnd(1)),
          "the file has no front matter",
          EXAMPLE);
      return new FrontMatter(0, 0, -1, 0);
    }
    if (line > 1) {
      reading.error(
          Code.FRONT_MATTER_MISSING,
          text.span(text.lineStart(line), text.lineEnd(line)),
          "the front matter does not begin at the first line",
          "delete the empty lines before it");
    }
    return close(reading, line);
  }

  private static FrontMatter close(Reading reading, int opening) {
    FileText text = reading.text();
    int start = text.lineStart(opening);
    for (int line = opening + 1; line <= text.lineCount(); line++) {
      if (isFence(text, line)) {
        int body = line < text.lineCount() ? text.lineStart(line + 1) : text.text().length();
        return new FrontMatter(start, text.lineStart(opening + 1), text.lineStart(line), body);
      }
    }
    reading.error(
        Code.FRONT_MATTER_UNCLOSED,
        text.span(start, text.lineEnd(opening)),
        "the front matter that begins here has no end",
        "write a line --- between the last field and the text");
    return new FrontMatter(start, start, -1, -1);
  }

  /** Return whether a line holds three hyphens, and nothing else. */
  private static boolean isFence(FileText text, int line) {
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    String all = text.text();
    if (end - start < 3) {
      return false;
    }
    for (int at = start; at < end; at++) {
      char here = all.charAt(at);
      if (at < start + 3 ? here != '-' : here != ' ' && here != '\t') {
        return false;
      }
    }
    return true;
  }

  boolean isComplete() {
    return end >= 0;
  }

  /** Return the place of the opening line. */
  Span at(FileText text) {
    return text.span(opening, opening + 3);
  }
}
