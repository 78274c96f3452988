package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.ScalarNode;

/**
 * Reads a scalar from its source by the letter of YAML 1.2, to be compared with what the program
 * made of it.
 */
final class Unquoted {
  private final String raw;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private Unquoted(String raw) {
    this.raw = raw;
  }

  /** Return whether the value is what stands in {@code text}. */
  static boolean matches(ScalarNode scalar, String text) {
    String raw = text.substring(scalar.start(), scalar.end());
    return switch (scalar.style()) {
      case PLAIN -> scalar.value().equals(new Unquoted(raw).flow(false));
      case SINGLE_QUOTED ->
          raw.matches("(?s)'.*'")
              && scalar.value().equals(new Unquoted(inside(raw).replace("''", "'")).flow(false));
      case DOUBLE_QUOTED ->
          raw.matches("(?s)\".*\"") && scalar.value().equals(new Unquoted(inside(raw)).flow(true));
      // Which line breaks stay is YAML's secret; words can't go or come.
      case LITERAL, FOLDED ->
          withoutSpace(scalar.value()).equals(withoutSpace(raw.substring(raw.indexOf('\n') + 1)));
    };
  }

  private static String inside(String quoted) {
    return quoted.substring(1, quoted.length() - 1);
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[ \t\n]", "");
  }

  /** Join lines: one break is a space, of several the first goes. */
  private String flow(boolean escapes) {
    while (at < raw.length()) {
      char c = raw.charAt(at);
      if (c == ' ' || c == '\t' || c == '\n') {
        space();
      } else if (c == '\\' && escapes) {
        escape();
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private void space() {
    int start = at;
    int breaks = 0;
    while (at < raw.length() && " \t\n".indexOf(raw.charAt(at)) >= 0) {
      breaks += raw.charAt(at++) == '\n' ? 1 : 0;
    }
    out.append(
        breaks == 0 ? raw.substring(start, at) : breaks == 1 ? " " : "\n".repeat(breaks - 1));
  }

  private void escape() {
    char c = raw.charAt(at + 1);
    at += 2;
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0) {
      out.appendCodePoint(Integer.parseInt(raw.substring(at, at + digits), 16));
      at += digits;
    } else if (c == '\n') {
      joinLine();
    } else {
      out.append(named(c));
    }
  }

  /** An escaped break goes, with the blanks behind it; empty lines that follow stay breaks. */
  private void joinLine() {
    int breaks = 0;
    while (at < raw.length() && " \t\n".indexOf(raw.charAt(at)) >= 0) {
      breaks += raw.charAt(at++) == '\n' ? 1 : 0;
    }
    out.append("\n".repeat(breaks));
  }

  private static char named(char c) {
    return switch (c) {
      case '0' -> '\0';
      case 'a' -> '\u0007';
      case 'b' -> '\b';
      case 't', '\t' -> '\t';
      case 'n' -> '\n';
      case 'v' -> '\u000b';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'e' -> '\u001b';
      case 'N' -> '\u0085';
      case '_' -> '\u00a0';
      case 'L' -> '\u2028';
      case 'P' -> '\u2029';
      default -> c;
    };
  }
}
