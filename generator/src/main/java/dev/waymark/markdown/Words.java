package dev.waymark.markdown;

/**
 * Counts words as they are written out: runs of letters, digits and the marks on them. A word may
 * come in pieces, as in {@code **bo**ld}.
 */
final class Words {
  private int count;
  private boolean inside;

  int count() {
    return count;
  }

  /** Read on. */
  void add(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean part;
      if (c < 0x80) {
        part = isAsciiPart(c) || (inside && c == '\'');
      } else if (Character.isHighSurrogate(c) && i + 1 < to) {
        part = isPart(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        part = isPart(c) || (inside && joins(c));
      }
      if (part && !inside) {
        count++;
      }
      inside = part;
    }
  }

  /** End a word, as a new block does. */
  void end() {
    inside = false;
  }

  /** Return whether words are made of it. */
  static boolean isPart(int codePoint) {
    if (codePoint < 0x80) {
      return isAsciiPart((char) codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /**
   * Return whether it stands inside words: an apostrophe, or what joins letters of some scripts.
   */
  private static boolean joins(char c) {
    return c == '\u2019' || c == '\u200c' || c == '\u200d';
  }

  private static boolean isAsciiPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
