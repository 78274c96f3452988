package dev.waymark.preview;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Makes any text one that can be drawn: one line, no more than fits, nothing that steers (such as
 * changes of direction), and no character that the fonts lack. Thread-safe.
 */
final class TextCleaner {
  /** More than four lines of narrow letters. */
  static final int MOST_CHARACTERS = 400;

  /** What a letter is drawn with in any language; more of them are made to cover other lines. */
  private static final int MOST_MARKS = 4;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final IntPredicate drawable;

  TextCleaner(IntPredicate drawable) {
    this.drawable = drawable;
  }

  /** Return {@code text} as it can be drawn; longer text ends in an ellipsis. */
  String clean(String text) {
    StringBuilder clean = new StringBuilder();
    int characters = 0;
    int marks = 0;
    boolean space = false;
    int[] codePoints = normal(text).codePoints().toArray();
    for (int codePoint : codePoints) {
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        space = clean.length() > 0;
        continue;
      }
      marks = Typesetter.joins(codePoint) ? marks + 1 : 0;
      if (!kept(codePoint) || marks > MOST_MARKS || joinsNothing(marks, space, clean)) {
        continue;
      }
      if (characters == MOST_CHARACTERS) {
        return clean + "…";
      }
      if (space) {
        clean.append(' ');
        space = false;
      }
      clean.appendCodePoint(codePoint);
      characters++;
    }
    return clean.toString();
  }

  /** Compose letters with their marks, as a font may have the two as one only. */
  private static String normal(String text) {
    int end = Math.min(text.length(), 10 * MOST_CHARACTERS);
    return Normalizer.normalize(text.substring(0, end), Normalizer.Form.NFC);
  }

  private boolean kept(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          false;
      case Character.FORMAT -> codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
      default -> drawable.test(codePoint);
    };
  }

  /** Say whether this is a mark without a letter, which would be drawn on a dotted circle. */
  private static boolean joinsNothing(int marks, boolean space, StringBuilder before) {
    return marks > 0 && (space || before.length() == 0);
  }
}
