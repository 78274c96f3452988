package dev.waymark.frontmatter;

import java.text.Normalizer;
import java.util.Locale;

/** Parts of addresses: lower-case letters of any script and digits, joined by single hyphens. */
public final class Slugs {
  private Slugs() {}

  static boolean isSlug(String text) {
    return !text.isEmpty() && Normalizer.normalize(text, Normalizer.Form.NFC).equals(slugify(text));
  }

  /** Return what of a text can be part of an address; empty where nothing can. */
  public static String slugify(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    boolean gap = false;
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int at = 0; at < lower.length(); ) {
      int codePoint = lower.codePointAt(at);
      at += Character.charCount(codePoint);
      if (belongs(codePoint)) {
        if (gap && slug.length() > 0) {
          slug.append('-');
        }
        gap = false;
        slug.appendCodePoint(codePoint);
      } else if (codePoint != '\'' && codePoint != '\u2019') {
        gap = true;
      }
    }
    return slug.toString();
  }

  /** Letters need their marks: without them Bengali or Hindi words fall apart. */
  private static boolean belongs(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> Character.isLetter(codePoint);
    };
  }
}
