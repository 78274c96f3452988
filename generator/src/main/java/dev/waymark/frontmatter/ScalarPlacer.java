package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.PlacedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the place of each character of a value by walking through the value and the file's text
 * side by side.
 *
 * <p>Where the two do not match the whole value is placed at its start.
 */
final class ScalarPlacer {
  private final FileText text;
  private final String raw;
  private final String value;
  private final ScalarNode scalar;
  private final List<PlacedText.Run> runs = new ArrayList<>();

  /** The next character of the value that has no place yet. */
  private int placed;

  /** Where the character after the last one placed stands, if it stands right behind it. */
  private int expected = -1;

  ScalarPlacer(FileText text, ScalarNode scalar) {
    this.text = text;
    this.raw = text.text();
    this.value = scalar.value();
    this.scalar = scalar;
  }

  PlacedText place() {
    boolean matches =
        switch (scalar.style()) {
          case PLAIN -> matchFlow(scalar.start(), scalar.end());
          case SINGLE_QUOTED, DOUBLE_QUOTED -> matchFlow(scalar.start() + 1, scalar.end() - 1);
          case LITERAL, FOLDED -> matchBlock();
        };
    if (!matches || runs.isEmpty()) {
      runs.clear();
      runs.add(text.run(0, scalar.start()));
    }
    return text.placed(value, runs);
  }

  /** Match plain and quoted text, in which lines are joined. */
  private boolean matchFlow(int start, int end) {
    int at = start;
    while (at >= 0 && at < end) {
      char c = raw.charAt(at);
      if (c == ' ' || c == '\t' || c == '\n') {
        at = matchWhitespace(at, end);
      } else if (c == '\\' && scalar.style() == Node.Style.DOUBLE_QUOTED) {
        at = matchEscape(at, end);
      } else if (c == '\'' && scalar.style() == Node.Style.SINGLE_QUOTED) {
        at = match('\'', at) ? at + 2 : -1;
      } else {
        at = match(c, at) ? at + 1 : -1;
      }
    }
    return at >= 0 && placed == value.length();
  }

  /** One line break becomes a space; of several, the first goes. Blanks around them go. */
  private int matchWhitespace(int start, int end) {
    int at = start;
    int breaks = 0;
    while (at < end && " \t\n".indexOf(raw.charAt(at)) >= 0) {
      breaks += raw.charAt(at++) == '\n' ? 1 : 0;
    }
    if (breaks == 0) {
      return matchAll(start, at) ? at : -1;
    }
    for (int i = 0; i < Math.max(1, breaks - 1); i++) {
      if (!match(breaks == 1 ? ' ' : '\n', start)) {
        return -1;
      }
    }
    return at;
  }

  private int matchEscape(int at, int end) {
    if (raw.charAt(at + 1) == '\n') {
      int next = at + 2;
      while (next < end && (raw.charAt(next) == ' ' || raw.charAt(next) == '\t')) {
        next++;
      }
      return next;
    }
    int digits =
        switch (raw.charAt(at + 1)) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> 0;
        };
    boolean pair = digits == 8 && placed < value.length();
    int length = pair ? Character.charCount(value.codePointAt(placed)) : 1;
    for (int i = 0; i < length; i++) {
      if (placed == value.length() || !match(value.charAt(placed), at)) {
        return -1;
      }
    }
    return at + 2 + digits;
  }

  /** Match lines below an indicator, without their common indentation. */
  private boolean matchBlock() {
    int first = text.lineOf(scalar.start()) + 1;
    int last = Math.min(text.lineCount(), text.lineOf(scalar.end()));
    int indent = -1;
    int length = lengthWithoutLineEnds();
    for (int line = first; line <= last && placed < length; line++) {
      int start = text.lineStart(line);
      int end = text.lineEnd(line);
      if (indent < 0 && !raw.substring(start, end).isBlank()) {
        indent = indentOf(start, end);
      }
      if (!matchBlockLine(start + Math.max(0, indent), end)) {
        return false;
      }
    }
    return placed >= length;
  }

  /** Empty lines at the end of a block need no place. */
  private int lengthWithoutLineEnds() {
    int length = value.length();
    while (length > 0 && value.charAt(length - 1) == '\n') {
      length--;
    }
    return length;
  }

  /** A number behind the indicator gives the indentation; here it shows in the value. */
  private int indentOf(int start, int end) {
    int column = start;
    while (column < end && raw.charAt(column) == ' ') {
      column++;
    }
    int own = placed;
    while (own < value.length() && value.charAt(own) == '\n') {
      own++;
    }
    int kept = own;
    while (kept < value.length() && value.charAt(kept) == ' ') {
      kept++;
    }
    return column - start - (kept - own);
  }

  private boolean matchBlockLine(int start, int end) {
    if (start >= end) {
      return true;
    }
    if (placed < value.length()
        && value.charAt(placed) == ' '
        && value.startsWith(raw.substring(start, end), placed + 1)) {
      match(' ', start - 1);
    } else {
      while (placed < value.length() && value.charAt(placed) == '\n') {
        match('\n', start - 1);
      }
    }
    return matchAll(start, end);
  }

  private boolean matchAll(int start, int end) {
    for (int at = start; at < end; at++) {
      if (!match(raw.charAt(at), at)) {
        return false;
      }
    }
    return true;
  }

  /** A control character was reported, and another one read in its place. */
  private static boolean isSame(char read, char written) {
    return read == written
        || (read == ControlCharacters.PLACEHOLDER && Character.isISOControl(written));
  }

  private boolean match(char c, int at) {
    if (placed == value.length() || !isSame(value.charAt(placed), c)) {
      return false;
    }
    if (at != expected) {
      runs.add(text.run(placed, at));
    }
    expected = at + 1;
    placed++;
    return true;
  }
}
