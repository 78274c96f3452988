package dev.waymark.image;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of styles what would load something from elsewhere. */
final class SvgStyles {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern IMPORT = Pattern.compile("(?i)@import[^;]*(;|\\z)");

  /** An address in brackets, whose quotes may be missing. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)url\\(\\s*(\"[^\"]*\"|'[^']*'|[^)\"']*)\\s*(\\)|\\z)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))");

  /** What loads without {@code url()}, or runs in old browsers. */
  private static final Pattern OTHER =
      Pattern.compile("@import|image-set\\(|[^-\\w]src\\(|expression\\(|-moz-binding|behavior:");

  private SvgStyles() {}

  /** Return the styles without foreign addresses; the same text where there are none. */
  static String clean(String css) {
    if (isClean(css)) {
      return css;
    }
    String plain = IMPORT.matcher(COMMENT.matcher(css).replaceAll(" ")).replaceAll("");
    String local =
        ADDRESS
            .matcher(plain)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(isInside(found.group(1)) ? found.group() : "none"));
    // What is still there hides behind escapes or in a function that is not known.
    return isClean(local) ? local : "";
  }

  static boolean isClean(String css) {
    String text = unescape(COMMENT.matcher(css).replaceAll("")).toLowerCase(Locale.ROOT);
    if (OTHER.matcher(" " + text).find() || SvgPolicy.isScript(text)) {
      return false;
    }
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      if (!isInside(address.group(1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInside(String quoted) {
    String text = quoted.strip();
    boolean quotes = text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"));
    return SvgPolicy.isInside(quotes ? text.substring(1, text.length() - 1) : text);
  }

  private static String unescape(String css) {
    return ESCAPE
        .matcher(css)
        .replaceAll(
            found -> {
              String digits = found.group(1);
              int point = digits == null ? 0 : Integer.parseInt(digits, 16);
              boolean letter = Character.isValidCodePoint(point) && point > 0;
              String text =
                  digits == null ? found.group(2) : letter ? Character.toString(point) : "";
              return Matcher.quoteReplacement(text);
            });
  }
}
