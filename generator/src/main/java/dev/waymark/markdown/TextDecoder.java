package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Resolves backslash escapes and character references, as CommonMark 0.31.2 sections 2.4, 2.5. */
final class TextDecoder {
  private static final int LONGEST_REFERENCE = 40;
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private TextDecoder() {}

  /** Return {@code raw} as a reader sees it. */
  static String decode(CharSequence raw) {
    return decode(raw.toString(), true);
  }

  /** Return {@code raw} with its character references resolved only, as HTML has no escapes. */
  static String decodeReferences(String raw) {
    return decode(raw, false);
  }

  private static String decode(String text, boolean escapes) {
    if (isPlain(text, 0, text.length())) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      at = next(text, at, escapes, out);
    }
    return out.toString();
  }

  /**
   * Append the character, escape or character reference at {@code at} as a reader sees it, and
   * return where it ends.
   */
  static int decodeOne(String raw, int at, StringBuilder out) {
    return next(raw, at, true, out);
  }

  private static int next(String text, int at, boolean escapes, StringBuilder out) {
    char c = text.charAt(at);
    if (c == '&') {
      return reference(text, at, out);
    }
    if (c == '\\' && escapes) {
      return escape(text, at, out);
    }
    out.append(c);
    return at + 1;
  }

  /** Return whether nothing from {@code from} up to {@code to} needs decoding. */
  static boolean isPlain(String text, int from, int to) {
    return plainEnd(text, from, to) == to;
  }

  /** Return where something from {@code from} on needs decoding, or the length of the text. */
  static int plainEnd(String text, int from) {
    return plainEnd(text, from, text.length());
  }

  private static int plainEnd(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '\\' && text.charAt(at) != '&') {
      at++;
    }
    return at;
  }

  private static int escape(String text, int at, StringBuilder out) {
    int next = at + 1;
    if (next < text.length() && PUNCTUATION.indexOf(text.charAt(next)) >= 0) {
      out.append(text.charAt(next));
      return next + 1;
    }
    out.append('\\');
    return next;
  }

  private static int reference(String text, int at, StringBuilder out) {
    int end = text.indexOf(';', at);
    if (end > at + 1 && end - at < LONGEST_REFERENCE) {
      String reference = text.substring(at, end + 1);
      String meaning =
          text.charAt(at + 1) == '#' ? number(reference) : Html5Entities.entityToString(reference);
      if (!meaning.equals(reference)) {
        out.append(meaning);
        return end + 1;
      }
    }
    out.append('&');
    return at + 1;
  }

  private static String number(String reference) {
    boolean hex = reference.length() > 2 && (reference.charAt(2) | 0x20) == 'x';
    int from = hex ? 3 : 2;
    int digits = reference.length() - 1 - from;
    if (digits < 1 || digits > (hex ? 6 : 7)) {
      return reference;
    }
    int value = 0;
    for (int i = from; i < reference.length() - 1; i++) {
      int digit = Character.digit(reference.charAt(i), hex ? 16 : 10);
      if (digit < 0 || reference.charAt(i) > 'f') {
        return reference;
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    return isCharacter(value) ? Character.toString(value) : "\uFFFD";
  }

  private static boolean isCharacter(int value) {
    return value > 0
        && value <= Character.MAX_CODE_POINT
        && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
  }
}
