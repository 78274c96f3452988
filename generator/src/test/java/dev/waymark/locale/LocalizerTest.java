package dev.waymark.locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.TimeZone;
import dev.waymark.model.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalizerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Map<String, String> MESSAGES =
      Map.of(
          "time.range", "{0} to {1}",
          "steps", "{0, plural, one {# step} other {# steps}}",
          "plain", "Don't {panic",
          "quoted", "Don''t {0}",
          "plain.quote", "It's fine",
          "broken", "{0, plural, one}");

  private final Localizer english = new Localizer("en", MESSAGES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | 0 seconds",
        "1 | 1 | 1 second",
        "59 | 59 | 59 seconds",
        "60 | 60 | 1 minute",
        "90 | 90 | 1 minute, 30 seconds",
        "120 | 120 | 2 minutes",
        "3600 | 3600 | 1 hour",
        "3660 | 3660 | 1 hour, 1 minute",
        "3605 | 3605 | 1 hour, 5 seconds",
        "7325 | 7325 | 2 hours, 2 minutes, 5 seconds",
        "90000 | 90000 | 25 hours",
        "600 | 900 | 10 to 15 minutes",
        "30 | 45 | 30 to 45 seconds",
        "3600 | 7200 | 1 to 2 hours",
        "30 | 60 | 30 seconds to 1 minute",
        "60 | 90 | 1 minute to 1 minute, 30 seconds",
        "1800 | 3600 | 30 minutes to 1 hour",
        "3000 | 4200 | 50 minutes to 1 hour, 10 minutes",
        "0 | 60 | 0 seconds to 1 minute",
      })
  void durationIsSaidInWords(long minimum, long maximum, String text) {
    assertThat(english.duration(new TimeSpan(minimum, maximum))).isEqualTo(text);
  }

  @Test
  void rangeWithoutMessageHasADash() {
    assertThat(new Localizer("en", Map.of()).duration(new TimeSpan(600, 900)))
        .isEqualTo("10–15 minutes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | November 22, 2026 | 2 minutes",
        "en-GB | 22 November 2026 | 2 minutes",
        "bn | ২২ নভেম্বর, ২০২৬ | ২ মিনিট",
        "de | 22. November 2026 | 2 Minuten",
        "tr | 22 Kasım 2026 | 2 dakika",
      })
  void languageIsSpoken(String tag, String date, String duration) {
    Localizer localizer = new Localizer(tag, Map.of());
    assertThat(localizer.date(DAY)).isEqualTo(date);
    assertThat(localizer.duration(new TimeSpan(120, 120))).isEqualTo(duration);
  }

  @Test
  void arabicHasItsOwnPlurals() {
    String pattern =
        "{0, plural, zero {لا خطوات} one {خطوة} two {خطوتان} few {# خطوات} other {# خطوة}}";
    Localizer arabic = new Localizer("ar", Map.of("steps", pattern));
    assertThat(arabic.message("steps", List.of(2))).hasValue("خطوتان");
    assertThat(arabic.message("steps", List.of(3)).orElseThrow()).endsWith(" خطوات");
    assertThat(arabic.date(DAY)).contains("نوفمبر");
  }

  @Test
  void messageHasPlurals() {
    assertThat(english.message("steps", List.of(1))).hasValue("1 step");
    assertThat(english.message("steps", List.of(1234))).hasValue("1,234 steps");
  }

  @Test
  void messageWithoutArgumentsIsTakenAsItIs() {
    assertThat(english.message("plain.quote", List.of())).hasValue("It's fine");
    assertThat(english.message("quoted", List.of("stop"))).hasValue("Don't stop");
  }

  @Test
  void argumentsAreNotPatterns() {
    assertThat(english.message("quoted", List.of("{0} '' {1}"))).hasValue("Don't {0} '' {1}");
  }

  @Test
  void unknownMessageIsEmpty() {
    assertThat(english.message("gone", List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "plain"})
  void wrongPatternIsRefused(String key) {
    assertThatThrownBy(() -> english.message(key, List.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void daysFarAwayAreRight() {
    Localizer british = new Localizer("en-GB", Map.of());
    assertThat(british.date(LocalDate.of(1900, 1, 1))).isEqualTo("1 January 1900");
    assertThat(british.date(LocalDate.of(2400, 2, 29))).isEqualTo("29 February 2400");
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void defaultLocaleAndTimeZoneMakeNoDifference() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "bn-BD-u-nu-beng", "ar-EG", "th-TH-u-ca-buddhist")) {
        for (String id : List.of("Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id)); // the JDK's as well
          Localizer localizer = new Localizer("en-GB", MESSAGES);
          assertThat(localizer.date(DAY)).isEqualTo("22 November 2026");
          assertThat(localizer.duration(new TimeSpan(600, 900))).isEqualTo("10 to 15 minutes");
          assertThat(localizer.message("steps", List.of(1234))).hasValue("1,234 steps");
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void manyThreadsHearTheSame() {
    assertThat(IntStream.range(0, 4000).parallel().boxed())
        .allSatisfy(
            i -> {
              int steps = i % 7 + 2;
              assertThat(english.message("steps", List.of(steps))).hasValue(steps + " steps");
              assertThat(english.duration(new TimeSpan(steps * 60L, steps * 60L)))
                  .isEqualTo(steps + " minutes");
              assertThat(english.date(DAY.withDayOfMonth(steps))).contains(" " + steps + ", ");
            });
  }
}
