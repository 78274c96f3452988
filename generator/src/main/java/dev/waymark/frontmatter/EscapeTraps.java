package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;

/**
 * Finds escapes in double quotes that would bring into a value what no file may contain as it is: a
 * control character, or half of a character.
 */
final class EscapeTraps {
  private final Reading reading;

  EscapeTraps(Reading reading) {
    this.reading = reading;
  }

  /**
   * Return the node, which stands in double quotes, or one in its place that stands for a text no
   * page could show.
   */
  Node check(ScalarNode node) {
    return hasTraps(node) ? new RefusedNode(node.start(), node.end()) : node;
  }

  private boolean hasTraps(ScalarNode node) {
    String text = reading.text().text();
    boolean found = false;
    int at = text.indexOf('\\', node.start());
    while (at >= 0 && at < node.end()) {
      int end = end(text, at);
      int codePoint = codePoint(text, at, end);
      if (isPair(text, codePoint, end)) {
        end = end(text, end);
        codePoint = ' ';
      }
      if (codePoint != '\r' && !ControlCharacters.isShown(codePoint)) { // a line end like \n
        report(at, end, codePoint);
        found = true;
      }
      at = text.indexOf('\\', end);
    }
    return found;
  }

  /** Return whether a second escape completes the character that a first one began. */
  private static boolean isPair(String text, int high, int next) {
    if (high > 0xFFFF || !Character.isHighSurrogate((char) high) || text.charAt(next) != '\\') {
      return false;
    }
    int low = codePoint(text, next, end(text, next));
    return low <= 0xFFFF && Character.isLowSurrogate((char) low);
  }

  /** Return where the escape that begins at {@code at} ends; the YAML reader has accepted it. */
  private static int end(String text, int at) {
    return switch (text.charAt(at + 1)) {
      case 'x' -> at + 4;
      case 'u' -> at + 6;
      case 'U' -> at + 10;
      default -> at + 2;
    };
  }

  private static int codePoint(String text, int at, int end) {
    if (end > at + 2) {
      return Integer.parseInt(text, at + 2, end, 16);
    }
    return switch (text.charAt(at + 1)) {
      case '0' -> 0;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'v' -> 0xB;
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'e' -> 0x1B;
      case 'N' -> 0x85;
      default -> ' '; // every other escape stands for something that can be seen
    };
  }

  private void report(int at, int end, int codePoint) {
    boolean half = codePoint <= 0xFFFF && Character.isSurrogate((char) codePoint);
    reading.report(
        FrontMatterRule.YAML_CONTROL_CHARACTER,
        reading.text().span(at, end),
        half
            ? "this escape makes half a character (U+" + ControlCharacters.hex(codePoint) + ")"
            : "this escape makes an invisible control character (U+"
                + ControlCharacters.hex(codePoint)
                + ")",
        "delete it; where you mean a backslash, write two, or use single quotes");
  }
}
