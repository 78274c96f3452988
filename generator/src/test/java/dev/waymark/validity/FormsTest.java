package dev.waymark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FormsTest {
  @Test
  void dayIsOfTheCalendar() {
    assertThat(List.of("2026-01-31", "2028-02-29")).allMatch(Forms::isDay);
    assertThat(List.of("2026-02-29", "2026-1-1", "2026", "01/02/2026")).noneMatch(Forms::isDay);
  }

  @Test
  void timestampHasSecondsAndZone() {
    assertThat(List.of("2026-01-31T10:00:00Z", "2026-01-31T10:00:00.5+06:00"))
        .allMatch(Forms::isTimestamp);
    assertThat(
            List.of(
                "2026-01-31", "2026-01-31T10:00:00", "2026-01-31T10:00Z", "2026-01-31T25:00:00Z"))
        .noneMatch(Forms::isTimestamp);
  }

  @Test
  void w3cDateHasManyLengths() {
    assertThat(List.of("2026", "2026-01", "2026-01-31", "2026-01-31T10:00Z"))
        .allMatch(Forms::isW3cDate);
    assertThat(List.of("26", "2026-13", "2026-01-31T10:00")).noneMatch(Forms::isW3cDate);
  }

  @Test
  void durationHasAPart() {
    assertThat(List.of("PT1M30S", "P1D", "P1DT2H", "PT0.5S")).allMatch(Forms::isDuration);
    assertThat(List.of("P", "PT", "P1DT", "1 min", "PT1S2M")).noneMatch(Forms::isDuration);
  }

  @Test
  void languageIsWellFormed() {
    assertThat(List.of("en", "en-GB", "zh-Hant-TW")).allMatch(Forms::isLanguage);
    assertThat(List.of("", "en_GB", "english-", "e", "x-default")).noneMatch(Forms::isLanguage);
  }
}
