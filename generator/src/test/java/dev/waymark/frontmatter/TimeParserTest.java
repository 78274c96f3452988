package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {
  @ParameterizedTest
  @CsvSource({
    "2 min, 120, 120",
    "90 s, 90, 90",
    "1 h 30 min, 5400, 5400",
    "1h30m, 5400, 5400",
    "1h30m5s, 5405, 5405",
    "1 hour 5 seconds, 3605, 3605",
    "10-15 min, 600, 900",
    "10–15 min, 600, 900",
    "10 - 15 min, 600, 900",
    "10 — 15min, 600, 900",
    "45 s - 1 min, 45, 60",
    "45 s-1 min 30 s, 45, 90",
    "1 h 30 min - 2 h, 5400, 7200",
    "0-5 min, 0, 300",
    "5-5 min, 300, 300",
    "PT2M, 120, 120",
    "PT1H30M, 5400, 5400",
    "PT90S, 90, 90",
    "PT1H2M3S, 3723, 3723",
    "1 sec, 1, 1",
    "2 secs, 2, 2",
    "1 second, 1, 1",
    "2 seconds, 2, 2",
    "2 mins, 120, 120",
    "1 minute, 60, 60",
    "2 Minutes, 120, 120",
    "1 hr, 3600, 3600",
    "2 hrs, 7200, 7200",
    "2 hours, 7200, 7200",
    "90min, 5400, 5400",
    "8760 h, 31536000, 31536000",
  })
  void timeIsRead(String text, long minimum, long maximum) {
    assertThat(TimeParser.parse(text).span()).isEqualTo(new TimeSpan(minimum, maximum));
  }

  @Test
  void anySpaceSeparates() {
    assertThat(TimeParser.parse(" 2\u00a0min\u202f30  s ").span())
        .isEqualTo(new TimeSpan(150, 150));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 mins or so   | or so      | this is not part of a time",
        "5 parsecs      | parsecs    | this is not a unit of time",
        "5              | 5          | the unit is missing",
        "10-15          | 15         | the unit is missing",
        "1.5 h          | 1.5        | a time is written in whole numbers",
        "about 5 min    | about      | a number is missing here",
        "five min       | five       | a number is missing here",
        "min            | min        | a number is missing here",
        "5 min -        |            | a number is missing here",
        "5 min 6        | 6          | the unit is missing",
        "5 min 6 min    | 6 min      | hours come before minutes, minutes before seconds",
        "5 s 6 min      | 6 min      | hours come before minutes, minutes before seconds",
        "15-10 min      | 10 min     | the second time is shorter than the first",
        "1-1 h 30 min   | 1-         | the first time needs a unit too",
        "0 min          | 0 min      | a time is longer than nothing",
        "0-0 min        | 0 min      | a time is longer than nothing",
        "PT0S           | PT0S       | a time is longer than nothing",
        "8761 h         | 8761 h     | this is too long a time",
        "9000-9001 h    | 9001 h     | this is too long a time",
        "9999999999 min | 9999999999 | this is too long a time",
        "99999999999999999999 s | 99999999999999999999 | this is too long a time",
        "-5 min         | -5         | a number is missing here",
        "P2D            | P2D        | a T must follow the P",
        "PT             |            | a number is missing here",
        "PT5            | 5          | H, M or S is missing here",
        "PT5S6M         | 6M         | H, M or S is missing here",
        "PT5Mx          | x          | this is not part of a time",
        "5 min, 6 s     | , 6 s      | this is not part of a time",
        "৫ min          | ৫          | a time is written with the digits 0 to 9",
      })
  void whatIsNoTimeIsPointedOut(String text, String bad, String problem) {
    TimeParser.Result result = TimeParser.parse(text);
    assertThat(result.span()).isNull();
    assertThat(result.problem()).isEqualTo(problem);
    assertThat(text.substring(result.start(), Math.min(result.end(), text.length())))
        .isEqualTo(bad == null ? "" : bad);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "P", "PT", "😀", "1", "1 ", "1-", "1h-", "PT1", "PT1M2"})
  void nothingThrows(String text) {
    assertThat(TimeParser.parse(text).problem()).isNotEmpty();
  }
}
