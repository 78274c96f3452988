package dev.waymark.frontmatter;

import java.util.Locale;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds characters that YAML does not allow, before the YAML reader gives up on them. */
final class ControlCharacters {
  /** What stands in the place of each. */
  static final char PLACEHOLDER = '\uFFFD';

  private static final char NEXT_LINE = '\u0085';

  private ControlCharacters() {}

  /** Report them, and return the text with something harmless in the place of each. */
  static String replace(Reading reading, int start, int end) {
    String yaml = reading.text().text().substring(start, end);
    char[] clean = null;
    int reported = -1;
    for (int at = 0; at < yaml.length(); ) {
      int codePoint = yaml.codePointAt(at);
      if (!isShown(codePoint)) {
        if (clean == null) {
          clean = yaml.toCharArray();
        }
        if (reported < 0 || reported + 1 < at) {
          report(reading, start + at, codePoint);
        }
        clean[at] = PLACEHOLDER;
        reported = at;
      }
      at += Character.charCount(codePoint);
    }
    return clean == null ? yaml : new String(clean);
  }

  /** Return whether a text may contain it: every control is refused but line ends and tabs. */
  static boolean isShown(int codePoint) {
    return StreamReader.isPrintable(codePoint) && codePoint != NEXT_LINE && codePoint != '\r';
  }

  private static void report(Reading reading, int at, int codePoint) {
    reading.report(
        FrontMatterRule.YAML_CONTROL_CHARACTER,
        reading.text().span(at, at + 1),
        "an invisible control character (U+" + hex(codePoint) + ") is here",
        "delete it: it may have come with pasted text");
  }

  /** Return a code point's number, in four digits or more. */
  static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
