package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.PlacedText;
import dev.waymark.model.SourceText;
import java.util.Arrays;
import java.util.List;

/** A file's text, with {@code \n} as its only line end, and the places in it. */
final class FileText {
  private final String file;
  private final String text;
  private final int[] lineStarts;

  private FileText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  static FileText of(SourceText source) {
    return new FileText(source.path().value(), withPlainLineEnds(source.text()));
  }

  /** Return another text of the same file and with the same lines. */
  FileText withText(String other) {
    return new FileText(file, other);
  }

  String text() {
    return text;
  }

  /** Return the place of the characters from {@code start}, cut off at the end of its line. */
  Span span(int start, int end) {
    int line = lineOf(start);
    int to = Math.max(start, Math.min(end, lineEnd(line)));
    int column = text.codePointCount(lineStart(line), start) + 1;
    return new Span(file, line, column, Math.max(1, text.codePointCount(start, to)));
  }

  /** Return the lines from {@code start} up to {@code end}, both the beginning of a line. */
  PlacedText lines(int start, int end) {
    return PlacedText.ofLines(file, text.substring(start, end), lineOf(start));
  }

  PlacedText placed(String value, List<PlacedText.Run> runs) {
    return new PlacedText(file, value, runs);
  }

  /** Return where a character stands, as the start of a run. */
  PlacedText.Run run(int offset, int at) {
    Span span = span(at, at);
    return new PlacedText.Run(offset, span.line(), span.column());
  }

  int lineCount() {
    return lineStarts.length;
  }

  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Return the offset of the line's {@code \n}, or of the end of the text. */
  int lineEnd(int line) {
    return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
  }

  String line(int line) {
    return text.substring(lineStart(line), lineEnd(line));
  }

  private static String withPlainLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int[] lineStarts(String text) {
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      count++;
    }
    int[] starts = new int[count];
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts[line++] = at + 1;
    }
    return starts;
  }

  /** Return where the word that begins at {@code start} ends. */
  int wordEnd(int start) {
    int at = start;
    while (at < text.length() && " \t\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
