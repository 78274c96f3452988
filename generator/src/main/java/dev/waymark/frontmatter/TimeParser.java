package dev.waymark.frontmatter;

import dev.waymark.model.TimeSpan;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long something takes: {@code 2 min}, {@code 90 s}, {@code 1 h 30 min}, {@code 1h30m},
 * {@code 10-15 min}, {@code 45 s - 1 min}, {@code PT1H30M}.
 */
public final class TimeParser {
  /** The forms, for a hint. */
  static final String FORMS = "write it as 2 min, 90 s, 1 h 30 min, 10-15 min or PT2M";

  private static final long LONGEST = 365L * 24 * 3600;
  private static final int NO_UNIT = 0;
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("s", 1),
          Map.entry("sec", 1),
          Map.entry("secs", 1),
          Map.entry("second", 1),
          Map.entry("seconds", 1),
          Map.entry("m", 60),
          Map.entry("min", 60),
          Map.entry("mins", 60),
          Map.entry("minute", 60),
          Map.entry("minutes", 60),
          Map.entry("h", 3600),
          Map.entry("hr", 3600),
          Map.entry("hrs", 3600),
          Map.entry("hour", 3600),
          Map.entry("hours", 3600));

  private final String text;
  private int at;

  /** The unit read last, in seconds. */
  private int unit;

  /** How many numbers with a unit the amount read last has. */
  private int parts;

  private TimeParser(String text) {
    this.text = text;
  }

  /**
   * What was read.
   *
   * @param span null where it is not a time
   * @param problem what is wrong, empty where it is a time
   * @param start of what is wrong in the text
   * @param end of what is wrong in the text
   */
  record Result(@Nullable TimeSpan span, String problem, int start, int end) {}

  /** Return the time that {@code text} is; empty where it is none. */
  public static Optional<TimeSpan> read(String text) {
    return Optional.ofNullable(parse(text).span());
  }

  static Result parse(String text) {
    TimeParser parser = new TimeParser(text);
    try {
      return new Result(parser.span(), "", 0, 0);
    } catch (NotATimeException e) {
      return new Result(null, e.problem, e.start, e.end);
    }
  }

  private TimeSpan span() throws NotATimeException {
    skipBlanks();
    if (text.startsWith("P", at)) {
      long seconds = iso();
      return new TimeSpan(seconds, seconds);
    }
    int start = at;
    long first = amount(true);
    int firstUnit = unit;
    if (!takeDash()) {
      expectEnd();
      requireUnit(start);
      return new TimeSpan(first, first);
    }
    skipBlanks();
    int second = at;
    long last = amount(false);
    expectEnd();
    if (firstUnit == NO_UNIT && parts == 1) {
      first = limited(first * unit, start);
    } else if (firstUnit == NO_UNIT) {
      throw new NotATimeException("the first time needs a unit too", start, second);
    }
    if (last < first) {
      throw new NotATimeException("the second time is shorter than the first", second, at);
    }
    return new TimeSpan(first, last);
  }

  /** Read numbers with units, from the largest unit to the smallest. */
  private long amount(boolean unitMayFollowRange) throws NotATimeException {
    int start = at;
    long sum = 0;
    int before = Integer.MAX_VALUE;
    parts = 0;
    do {
      int part = at;
      long number = number();
      skipBlanks();
      unit = unit();
      if (unit == NO_UNIT && unitMayFollowRange && parts == 0 && isDash()) {
        return number;
      }
      parts++;
      requireUnit(part);
      if (unit >= before) {
        throw new NotATimeException("hours come before minutes, minutes before seconds", part, at);
      }
      before = unit;
      sum += number * unit;
      skipBlanks();
    } while (at < text.length() && isDigit(text.charAt(at)));
    if (sum == 0) {
      throw new NotATimeException("a time is longer than nothing", start, at);
    }
    return limited(sum, start);
  }

  private long iso() throws NotATimeException {
    int start = at++;
    long sum = 0;
    if (!text.startsWith("T", at)) {
      throw new NotATimeException("a T must follow the P", start, text.length());
    }
    at++;
    String left = "HMS";
    do {
      int part = at;
      long number = number();
      int found = at < text.length() ? left.indexOf(text.charAt(at)) : -1;
      if (found < 0) {
        throw new NotATimeException("H, M or S is missing here", part, text.length());
      }
      sum += number * isoUnit(left.charAt(found));
      left = left.substring(found + 1);
      at++;
    } while (at < text.length() && isDigit(text.charAt(at)));
    expectEnd();
    if (sum == 0) {
      throw new NotATimeException("a time is longer than nothing", start, at);
    }
    return limited(sum, start);
  }

  private static int isoUnit(char letter) {
    return letter == 'H' ? 3600 : letter == 'M' ? 60 : 1;
  }

  private long number() throws NotATimeException {
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new NotATimeException("a number is missing here", start, wordEnd(start));
    }
    if (at - start > 9) {
      throw new NotATimeException("this is too long a time", start, at);
    }
    return Long.parseLong(text, start, at, 10);
  }

  private int unit() throws NotATimeException {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return NO_UNIT;
    }
    Integer seconds = UNITS.get(text.substring(start, at).toLowerCase(Locale.ROOT));
    if (seconds == null) {
      throw new NotATimeException("this is not a unit of time", start, at);
    }
    return seconds;
  }

  private void requireUnit(int start) throws NotATimeException {
    if (unit == NO_UNIT) {
      boolean end = at >= text.length();
      throw new NotATimeException(
          end ? "the unit is missing" : "this is not a unit of time",
          end ? start : at,
          end ? at : text.length());
    }
  }

  private void expectEnd() throws NotATimeException {
    skipBlanks();
    if (at < text.length()) {
      throw new NotATimeException("this is not part of a time", at, text.length());
    }
  }

  private static long limited(long seconds, int start) throws NotATimeException {
    if (seconds > LONGEST) {
      throw new NotATimeException("this is too long a time", start, Integer.MAX_VALUE);
    }
    return seconds;
  }

  private boolean takeDash() {
    skipBlanks();
    boolean dash = isDash();
    at += dash ? 1 : 0;
    return dash;
  }

  private boolean isDash() {
    return at < text.length() && "-\u2010\u2011\u2012\u2013\u2014".indexOf(text.charAt(at)) >= 0;
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Says which part of the text is not a time. */
  private static final class NotATimeException extends Exception {
    private static final long serialVersionUID = 1;
    private final String problem;
    private final int start;
    private final int end;

    NotATimeException(String problem, int start, int end) {
      super(problem, null, false, false);
      this.problem = problem;
      this.start = start;
      this.end = end;
    }
  }
}
