package dev.waymark.locale;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.waymark.model.TimeSpan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says things in one language. Thread-safe.
 *
 * <p>Messages are patterns of ICU's {@code MessageFormat}; dates, numbers and units follow CLDR.
 */
public final class Localizer {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  private final ULocale locale;
  private final Map<String, String> messages;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Map<TimeSpan, String> durations = new ConcurrentHashMap<>();
  private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();
  private volatile @Nullable String territory;

  /**
   * Speak a language.
   *
   * @param tag BCP 47
   * @param messages patterns by key
   */
  public Localizer(String tag, Map<String, String> messages) {
    this.locale = ULocale.forLanguageTag(tag);
    this.messages = Map.copyOf(messages);
  }

  /**
   * Return a message, or empty where the theme has none with this key.
   *
   * @param arguments for the places {@code {0}}, {@code {1}} …: texts and numbers
   * @throws IllegalArgumentException where the message is not a correct pattern
   */
  public Optional<String> message(String key, List<?> arguments) {
    String pattern = messages.get(key);
    if (pattern == null || (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0)) {
      return Optional.ofNullable(pattern);
    }
    MessageFormat parsed = formats.computeIfAbsent(key, any -> new MessageFormat(pattern, locale));
    MessageFormat own = parsed.clone(); // a shared one is not thread-safe
    return Optional.of(own.format(arguments.toArray()));
  }

  /** Return a day: "22 November 2026". */
  public String date(LocalDate day) {
    return dates.computeIfAbsent(day, this::formatDate);
  }

  /** Return how long something takes: "1 hour, 5 minutes", "10 to 15 minutes". */
  public String duration(TimeSpan time) {
    return durations.computeIfAbsent(time, this::formatDuration);
  }

  /** Return an order of values by a text of theirs: the alphabetical one of the language. */
  public <T> Comparator<T> order(Function<T, String> text) {
    Collator collator = Collator.getInstance(locale);
    return Comparator.comparing(text, collator::compare);
  }

  /** Return the language with the territory where most speak it: {@code en_GB}, {@code bn_BD}. */
  public String territory() {
    String known = territory;
    if (known == null) {
      ULocale likely = ULocale.addLikelySubtags(locale);
      known = likely.getLanguage() + "_" + likely.getCountry();
      territory = known;
    }
    return known;
  }

  private String formatDate(LocalDate day) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private String formatDuration(TimeSpan time) {
    String longest = units(time.maximum());
    if (time.minimum() == time.maximum()) {
      return longest;
    }
    long unit = sharedUnit(time);
    String shortest =
        unit > 0
            ? NumberFormat.getInstance(locale).format(time.minimum() / unit)
            : units(time.minimum());
    return message("time.range", List.of(shortest, longest)).orElse(shortest + "–" + longest);
  }

  /** Return the seconds in the unit that both ends are whole numbers of, or 0 for several units. */
  private static long sharedUnit(TimeSpan time) {
    for (long unit : new long[] {HOUR, MINUTE, 1}) {
      boolean whole = time.minimum() % unit == 0 && time.maximum() % unit == 0;
      boolean single = unit == HOUR || time.maximum() < unit * 60;
      if (whole && single && time.minimum() >= unit) {
        return unit;
      }
    }
    return 0;
  }

  private String units(long seconds) {
    List<Measure> parts = new ArrayList<>();
    add(parts, seconds / HOUR, MeasureUnit.HOUR);
    add(parts, seconds % HOUR / MINUTE, MeasureUnit.MINUTE);
    if (seconds % MINUTE > 0 || parts.isEmpty()) {
      parts.add(new Measure(seconds % MINUTE, MeasureUnit.SECOND));
    }
    return MeasureFormat.getInstance(locale, FormatWidth.WIDE)
        .formatMeasures(parts.toArray(new Measure[0]));
  }

  private static void add(List<Measure> parts, long amount, MeasureUnit unit) {
    if (amount > 0) {
      parts.add(new Measure(amount, unit));
    }
  }
}
