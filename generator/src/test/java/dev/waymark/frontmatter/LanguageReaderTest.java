package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageReaderTest {
  @ParameterizedTest
  @CsvSource({
    "ar, true",
    "fa, true",
    "he, true",
    "ur-PK, true",
    "uz-Arab, true",
    "ar-Latn, false",
    "ks-Deva, false",
    "en, false",
    "bn, false"
  })
  void directionIsThatOfTheScriptWhereNoneIsGiven(String tag, boolean rightToLeft) {
    assertThat(language(tag + ": { name: N }").rightToLeft()).isEqualTo(rightToLeft);
  }

  @Test
  void directionThatIsGivenDecides() {
    assertThat(language("ar: { name: N, direction: ltr }").rightToLeft()).isFalse();
    assertThat(language("en: { name: N, direction: rtl }").rightToLeft()).isTrue();
  }

  private static Language language(String yaml) {
    return Fixture.site("title: T\nlanguages: { " + yaml + " }\n").languages().get(0);
  }
}
