package dev.waymark.frontmatter;

import dev.waymark.model.EmergencyNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone numbers in a text: the site's emergency numbers, well-known ones, and long runs
 * of digits in any script. A date or an amount is none.
 */
final class PhoneFinder {
  private static final List<String> WELL_KNOWN = List.of("112", "911", "999");

  /** Digits that make a number even without a + or a leading zero. */
  private static final int LONG = 9;

  private static final int SHORTEST = 7;
  private static final Pattern DAY_FIRST = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");

  private final Set<String> emergency = new HashSet<>(WELL_KNOWN);

  PhoneFinder(List<EmergencyNumber> emergency) {
    emergency.forEach(entry -> this.emergency.add(entry.number().value()));
  }

  /** A number in a text. */
  record Match(int start, int end) {}

  /** Return the first number, or null where there is none. */
  @Nullable Match find(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean begins = Character.isDigit(c) || (c == '+' && isDigit(text, at + 1));
      if (!begins || (at > 0 && Character.isLetter(text.charAt(at - 1)))) {
        at++;
        continue;
      }
      int end = end(text, at);
      if (isPhone(text.substring(at, end))) {
        return new Match(at, end);
      }
      at = end;
    }
    return null;
  }

  /** Return the end of digits that single separators join. */
  private static int end(String text, int start) {
    int at = start + 1;
    while (true) {
      int next = at;
      while (next < text.length()
          && next < at + 2
          && " -.()/\u00a0".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (!isDigit(text, next)) {
        return at;
      }
      at = next + 1;
    }
  }

  private boolean isPhone(String match) {
    StringBuilder digits = new StringBuilder(match.length());
    for (int i = 0; i < match.length(); i++) {
      int digit = Character.digit(match.charAt(i), 10);
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    boolean marked = match.startsWith("+") || digits.charAt(0) == '0';
    boolean longEnough = digits.length() >= (marked ? SHORTEST : LONG);
    return emergency.contains(digits.toString()) || (longEnough && !isDate(match));
  }

  /** Return whether this is a date such as 2026-11-22 or 22/11/2026, or two of the former. */
  private static boolean isDate(String match) {
    return (match.length() >= 10 && match.charAt(4) == '-' && match.charAt(7) == '-')
        || DAY_FIRST.matcher(match).matches();
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }
}
