package dev.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A word of a text: what stands between spaces or dashes and has a letter or a digit.
 *
 * @param start where it begins, without punctuation before it
 * @param end where it ends, without punctuation behind it
 * @param text in lower case, with straight apostrophes
 */
record Word(int start, int end, String text) {
  private static final char DASH = '\u2014';

  /** Return the words between two offsets. */
  static List<Word> of(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && !isGap(text.charAt(end))) {
        end++;
      }
      add(words, text, at, end);
      at = end + 1;
    }
    return words;
  }

  /** Return the texts of words, with spaces in between. */
  static String join(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** Return whether it is a number, or begins with one. */
  boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }

  private static boolean isGap(char c) {
    return c == DASH || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void add(List<Word> words, String text, int from, int to) {
    int start = from;
    while (start < to && !isPart(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = to;
    while (end > start && !isPart(text.codePointBefore(end)) && text.charAt(end - 1) != '%') {
      end -= Character.charCount(text.codePointBefore(end));
    }
    if (start < end) {
      String own = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      words.add(new Word(start, end, own));
    }
  }

  /** Marks belong to the letters they stand on. */
  private static boolean isPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
