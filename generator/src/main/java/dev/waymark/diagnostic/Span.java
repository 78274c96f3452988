package dev.waymark.diagnostic;

import java.util.Comparator;

/**
 * A stretch of one line of a file.
 *
 * @param file path relative to the content folder, with {@code /} as separator
 * @param line 1-based; 0 means the file as a whole
 * @param column 1-based, counted in Unicode code points; 0 means the line as a whole
 * @param length in code points, at least 1 where a column is given
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::file)
          .thenComparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::length);

  public Span {
    if (line < 0 || column < 0 || length < 0 || (line == 0 && column > 0)) {
      throw new IllegalArgumentException(
          "no such place: " + file + ":" + line + ":" + column + "+" + length);
    }
  }

  /** Return the span that stands for a whole file. */
  public static Span ofFile(String file) {
    return new Span(file, 0, 0, 0);
  }

  /** Return {@code file:line:column}, without the parts that are not known. */
  public String location() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
