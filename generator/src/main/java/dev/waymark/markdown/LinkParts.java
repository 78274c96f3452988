package dev.waymark.markdown;

/**
 * Finds where the parts of links end, as CommonMark 0.31.2 sections 4.7 and 6.3 do. Each part is
 * read once, left to right.
 */
final class LinkParts {
  /** The end of what is not there. */
  static final int NONE = -1;

  private static final int LONGEST_LABEL = 999;

  private LinkParts() {}

  /** Return the end of the label in square brackets at {@code from}; it may be empty. */
  static int labelEnd(CharSequence text, int from) {
    if (!is(text, from, '[')) {
      return NONE;
    }
    int last = Math.min(text.length() - 1, from + 1 + LONGEST_LABEL);
    for (int at = from + 1; at <= last; at = next(text, at)) {
      char c = text.charAt(at);
      if (c == ']') {
        return at + 1;
      }
      if (c == '[') {
        return NONE;
      }
    }
    return NONE;
  }

  /** Return the end of the target at {@code from}, which may be empty outside angle brackets. */
  static int targetEnd(CharSequence text, int from) {
    return is(text, from, '<') ? angleEnd(text, from + 1) : bareEnd(text, from);
  }

  private static int angleEnd(CharSequence text, int from) {
    for (int at = from; at < text.length(); at = next(text, at)) {
      char c = text.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return NONE;
      }
    }
    return NONE;
  }

  private static int bareEnd(CharSequence text, int from) {
    int open = 0;
    int at = from;
    while (at < text.length() && !isSpaceOrControl(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        return at;
      }
      at = next(text, at);
    }
    return open == 0 ? at : NONE;
  }

  /** Return the end of the title in quotes or parentheses at {@code from}. */
  static int titleEnd(CharSequence text, int from) {
    if (from >= text.length() || "\"'(".indexOf(text.charAt(from)) < 0) {
      return NONE;
    }
    boolean parentheses = text.charAt(from) == '(';
    char close = parentheses ? ')' : text.charAt(from);
    for (int at = from + 1; at < text.length(); at = next(text, at)) {
      char c = text.charAt(at);
      if (c == close) {
        return at + 1;
      }
      if (c == '(' && parentheses) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Return the end of spaces and tabs at {@code from}, with one line end at most among them. */
  static int spacesEnd(CharSequence text, int from) {
    int end = blanksEnd(text, from);
    int line = lineEnd(text, from);
    return line > end ? blanksEnd(text, line) : end;
  }

  /** Return the end of a line that has nothing but spaces and tabs from {@code from} on. */
  static int lineEnd(CharSequence text, int from) {
    int at = blanksEnd(text, from);
    if (at == text.length()) {
      return at;
    }
    if (is(text, at, '\r') && is(text, at + 1, '\n')) {
      return at + 2;
    }
    return is(text, at, '\n') || is(text, at, '\r') ? at + 1 : NONE;
  }

  /** Return the end of spaces and tabs at {@code from}. */
  static int blanksEnd(CharSequence text, int from) {
    int at = from;
    while (is(text, at, ' ') || is(text, at, '\t')) {
      at++;
    }
    return at;
  }

  static boolean is(CharSequence text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  /** Return the place behind the character at {@code at}, which may be escaped. */
  private static int next(CharSequence text, int at) {
    boolean escape =
        text.charAt(at) == '\\' && at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
    return at + (escape ? 2 : 1);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }

  private static boolean isSpaceOrControl(char c) {
    return c <= ' ' || c == 0x7f;
  }
}
