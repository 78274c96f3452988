package dev.waymark.scaffold;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes single values as YAML, so that every reader of YAML takes them for what they are. */
final class Scalars {
  /** Begins with a letter, a digit or the way out of a folder, and holds nothing YAML looks for. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:[\\p{L}\\p{Nd}]|(?:\\.\\./)+)(?:[\\p{L}\\p{M}\\p{Nd}_ .;/()'\u2019+%-]|:(?=[^\\s,]))*(?<! )");

  /** What older YAML takes for something else than a text, in small letters. */
  private static final Set<String> WORDS =
      Set.of("y", "yes", "n", "no", "on", "off", "true", "false", "null");

  /** What YAML takes for a number, or for a time of the day. */
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9a-fxo_.:+-]*");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Scalars() {}

  /** Return a text, in quotes where it needs them. */
  static String text(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !WORDS.contains(text.toLowerCase(Locale.ROOT))
            && !NUMBER.matcher(text.toLowerCase(Locale.ROOT)).matches();
    return plain ? text : quoted(text);
  }

  /** Return a value that is no text, such as {@code true} or a day, as it is where that is safe. */
  static String typed(String value) {
    boolean known = value.equals("true") || value.equals("false") || DATE.matcher(value).matches();
    return known ? value : text(value);
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(each -> append(quoted, each));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int codePoint) {
    switch (codePoint) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isShown(codePoint)) {
          quoted.appendCodePoint(codePoint);
        } else {
          String digits = Integer.toHexString(codePoint);
          quoted.append("\\U").append("0".repeat(8 - digits.length())).append(digits);
        }
      }
    }
  }

  /** Return whether YAML keeps a character as it is, and takes it for no end of a line. */
  private static boolean isShown(int codePoint) {
    return !Character.isISOControl(codePoint)
        && codePoint != 0x2028
        && codePoint != 0x2029
        && codePoint != 0xFEFF
        && codePoint != 0xFFFE
        && codePoint != 0xFFFF;
  }
}
