package dev.waymark.markdown;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/** What a row of stars or the like can do, judged by the characters on both sides. */
record Flanks(boolean opens, boolean closes) {
  /** A line end stands outside the text. */
  private static final int OUTSIDE = '\n';

  /** Judge the row from {@code from} up to {@code to}, in the words of the section 6.2. */
  static Flanks of(CharSequence text, int from, int to, DelimiterProcessor kind) {
    int before = from == 0 ? OUTSIDE : Character.codePointBefore(text, from);
    int after = to == text.length() ? OUTSIDE : Character.codePointAt(text, to);
    boolean spaceBefore = isSpace(before);
    boolean spaceAfter = isSpace(after);
    boolean markBefore = isPunctuation(before);
    boolean markAfter = isPunctuation(after);
    boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    String first = Character.toString(before);
    String last = Character.toString(after);
    return new Flanks(
        kind.canBeOpener(first, last, left, right, markBefore, markAfter, spaceBefore, spaceAfter),
        kind.canBeCloser(first, last, left, right, markBefore, markAfter, spaceBefore, spaceAfter));
  }

  private static boolean isSpace(int codePoint) {
    return switch (codePoint) {
      case ' ', '\t', '\n', '\f', '\r' -> true;
      default -> codePoint >= 0x80 && Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    };
  }

  /** Punctuation and symbols, of which currency signs and pictures are some. */
  private static boolean isPunctuation(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint > ' ' && codePoint < 0x7f && !Character.isLetterOrDigit(codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
