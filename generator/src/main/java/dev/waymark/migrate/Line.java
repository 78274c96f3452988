package dev.waymark.migrate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a text.
 *
 * @param number 1-based, in the file it comes from
 * @param text without its end
 */
record Line(int number, String text) {
  boolean isBlank() {
    return text.isBlank();
  }

  /** Return how many columns stand before the first letter; a tab reaches to the next fourth. */
  int indent() {
    int column = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\t') {
        column += 4 - column % 4;
      } else if (c == ' ') {
        column++;
      } else {
        break;
      }
    }
    return column;
  }

  /** Return the line with up to {@code columns} of its indentation taken away. */
  Line dedented(int columns) {
    int have = indent();
    int take = Math.min(columns, have);
    return new Line(number, " ".repeat(have - take) + text.stripLeading());
  }

  static String join(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** Return the lines without blank ones at both ends. */
  static List<Line> trim(List<Line> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return List.copyOf(lines.subList(from, to));
  }
}
