package dev.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into sentences by the marks that end one in Latin, Arabic, Indic and other scripts.
 * In doubt it ends none. A text in a script without spaces between words has few words.
 */
final class SentenceSplitter {
  private static final String ENDS = ".!?\u2026\u0964\u0965\u061f\u06d4\u0589\u1362";

  /** Marks that need no space behind them. */
  private static final String WIDE_ENDS = "\u3002\uff01\uff1f";

  private static final String OPENERS = "\"'([{\u2018\u201c\u00ab\u201e*_";
  private static final String CLOSERS = "\"')]}\u2019\u201d\u00bb\u201c";

  private final Lexicon lexicon;

  SentenceSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Return the sentences that have any words. */
  List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int mark = at++;
      if (isEnd(text.charAt(mark))) {
        while (at < text.length() && (isEnd(text.charAt(at)) || isCloser(text.charAt(at)))) {
          at++;
        }
        if (ends(text, start, mark, at)) {
          add(sentences, text, start, at);
          start = at;
        }
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<Sentence> sentences, String text, int start, int end) {
    List<Word> words = Word.of(text, start, end);
    if (!words.isEmpty()) {
      sentences.add(new Sentence(start, end, words));
    }
  }

  /**
   * Return whether a sentence that began at {@code start} ends.
   *
   * @param mark where the first mark of its end stands
   * @param end where the last one ends
   */
  private boolean ends(String text, int start, int mark, int end) {
    if (end == text.length() || WIDE_ENDS.indexOf(text.charAt(mark)) >= 0) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    int next = end;
    while (next < text.length() && isBetween(text.charAt(next))) {
      next++;
    }
    boolean first = next < text.length() && Character.isLowerCase(text.codePointAt(next));
    return !first && !isAbbreviation(text, start, mark, next);
  }

  private boolean isAbbreviation(String text, int start, int mark, int next) {
    if (text.charAt(mark) != '.') {
      return false;
    }
    int from = mark;
    while (from > start && !isBetween(text.charAt(from - 1))) {
      from--;
    }
    String token = text.substring(from, mark).toLowerCase(Locale.ROOT);
    boolean number = next < text.length() && Character.isDigit(text.charAt(next));
    return lexicon.has("abbreviations", token)
        || (number && lexicon.has("number-abbreviations", token))
        || (text.substring(start, from).isBlank() && isNumber(token));
  }

  /** A number with a full stop at the very beginning numbers what follows. */
  private static boolean isNumber(String token) {
    return !token.isEmpty() && token.chars().allMatch(Character::isDigit);
  }

  private static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0 || WIDE_ENDS.indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || OPENERS.indexOf(c) >= 0;
  }
}
