package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.Located;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneFinderTest {
  private static final PhoneFinder PHONES =
      new PhoneFinder(
          List.of(new EmergencyNumber("here", new Located<>("10655", Span.ofFile("site.yaml")))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call 112          | 112",
        "999!              | 999",
        "dial ৯৯৯ now      | ৯৯৯",
        "ring 10655        | 10655",
        "+44 1234 567890.  | +44 1234 567890",
        "01234 567890      | 01234 567890",
        "0800-555-0123     | 0800-555-0123",
        "(0123) 456 789    | 0123) 456 789",
        "555 123 4567 now  | 555 123 4567",
        "tel. 1-800-555-0123 | 1-800-555-0123",
      })
  void numberIsFound(String text, String number) {
    PhoneFinder.Match match = PHONES.find(text);
    assertThat(match).isNotNull();
    assertThat(text.substring(match.start(), match.end())).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for 10-15 minutes",
        "hotter than 38.5 degrees",
        "after 2026-11-22",
        "2026-11-22/2026-12-01",
        "500-1000 mg",
        "in the last 6 weeks, or 100 beats a minute",
        "vitamin B12, L4/L5",
        "1120 steps",
        "no number",
        "",
      })
  void otherNumbersAreNot(String text) {
    assertThat(PHONES.find(text)).isNull();
  }
}
