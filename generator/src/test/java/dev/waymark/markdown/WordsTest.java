package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0",
        "' - … ' | 0",
        "one | 1",
        "don't stop, it’s 10-15 minutes | 6",
        "ঘাড়ের ব্যায়াম | 2",
        "الرَّقبة والكتف | 2",
        "\uD835\uDC00\uD835\uDC01 x | 2"
      })
  void runsOfLettersAndDigitsAreWords(String text, int expected) {
    Words words = new Words();

    words.add(text, 0, text.length());

    assertThat(words.count()).isEqualTo(expected);
  }
}
