package dev.waymark.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes ids out of headings, the way GitHub does: letters, digits, {@code _} and {@code -} in lower
 * case, spaces as {@code -}. A repeated one gets {@code -2}, {@code -3}.
 */
final class Slugger {
  /** What the ids of the theme begin with. */
  private static final String OURS = "wm-";

  private static final String NAMELESS = "section";

  private final Set<String> taken;
  private final Map<String, Integer> next = new HashMap<>();

  Slugger(Set<String> reserved) {
    taken = new HashSet<>(reserved);
  }

  /** Return an id that was not given before. */
  String claim(String heading) {
    String slug = slug(heading);
    String id = slug;
    while (!taken.add(id)) {
      // Counting per slug keeps thousands of equal headings linear.
      id = slug + "-" + next.merge(slug, 2, (count, two) -> count + 1);
    }
    return id;
  }

  private static String slug(String heading) {
    String text = Normalizer.normalize(heading.strip(), Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(out, c));
    if (out.isEmpty()) {
      return NAMELESS;
    }
    return out.indexOf(OURS) == 0 ? NAMELESS + "-" + out : out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    if (Words.isPart(codePoint) || codePoint == '_' || codePoint == '-') {
      out.appendCodePoint(codePoint);
    } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      out.append('-');
    }
  }
}
