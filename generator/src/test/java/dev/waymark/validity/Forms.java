package dev.waymark.validity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says whether a text has the form of a date, a duration or the name of a language. */
final class Forms {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?");

  private Forms() {}

  /** ISO 8601, a day of the calendar. */
  static boolean isDay(String text) {
    return DAY.matcher(text).matches() && parses(() -> LocalDate.parse(text));
  }

  /** RFC 3339: a day, a time with seconds, and a zone. */
  static boolean isTimestamp(String text) {
    return isTime(text) && text.charAt(16) == ':';
  }

  /** W3C Date and Time Formats, in all its lengths. */
  static boolean isW3cDate(String text) {
    return text.matches("\\d{4}")
        || (MONTH.matcher(text).matches() && parses(() -> YearMonth.parse(text)))
        || isDay(text)
        || isTime(text);
  }

  /** A day and a time with a zone, with or without seconds. */
  static boolean isTime(String text) {
    return TIME.matcher(text).matches() && parses(() -> OffsetDateTime.parse(text));
  }

  /** ISO 8601, such as {@code PT1M30S}. */
  static boolean isDuration(String text) {
    return DURATION.matcher(text).matches();
  }

  /** BCP 47: well-formed. */
  static boolean isLanguage(String text) {
    try {
      return !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean parses(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
