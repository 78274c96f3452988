package dev.waymark.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts texts into words and brings words into the form in which they are looked up. {@code
 * words.js} of the theme does the same to what a reader types; both are held to {@code words.json}.
 */
final class Words {
  /** Soft hyphens, joiners, marks of direction: they are in words and not seen. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** Scripts that put no space between words: each two neighbours are a word. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30fc\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]+");

  /**
   * Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic with the hamza of
   * a letter: readers leave them out. Vowel signs of Indian scripts stay, they are no accents.
   */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f"
              + "\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8]");

  /** Letters that are one to a reader; the second letter of each pair stands for the first. */
  private static final String SAME = "ςσıiىيیيةهکك";

  /** What is longer is no word; the script skips it as well. */
  static final int LONGEST = 40;

  private Words() {}

  /** Return the words of a text as they are written, in lower case. */
  static List<String> split(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(INVISIBLE.matcher(plain).replaceAll(""));
    while (word.find()) {
      addParts(words, word.group());
    }
    return words;
  }

  /**
   * Return the form in which a word of {@link #split} is looked up; empty where it is not: a single
   * Latin letter, such as that of "someone's", says nothing.
   */
  static String key(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder key = new StringBuilder(bare);
    for (int i = 0; i < key.length(); i++) {
      int same = SAME.indexOf(key.charAt(i));
      if (same >= 0 && same % 2 == 0) {
        key.setCharAt(i, SAME.charAt(same + 1));
      }
    }
    String found = Normalizer.normalize(key, Normalizer.Form.NFC);
    boolean letter = found.length() == 1 && found.charAt(0) >= 'a' && found.charAt(0) <= 'z';
    return letter || found.length() > LONGEST ? "" : found;
  }

  private static void addParts(List<String> words, String word) {
    Matcher unspaced = UNSPACED.matcher(word);
    int end = 0;
    while (unspaced.find()) {
      addSpaced(words, word.substring(end, unspaced.start()));
      addPairs(words, unspaced.group());
      end = unspaced.end();
    }
    addSpaced(words, word.substring(end));
  }

  private static void addSpaced(List<String> words, String word) {
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  private static void addPairs(List<String> words, String run) {
    int[] signs = run.codePoints().toArray();
    if (signs.length == 1) {
      words.add(run);
    }
    for (int i = 0; i + 1 < signs.length; i++) {
      words.add(new String(signs, i, 2));
    }
  }
}
