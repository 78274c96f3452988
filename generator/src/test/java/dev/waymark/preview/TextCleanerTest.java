package dev.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextCleanerTest {
  private final TextCleaner cleaner = new TextCleaner(codePoint -> codePoint < 0x2000);

  @ParameterizedTest
  @CsvSource({
    "' a \t\u00a0 b ', a b",
    "a\u0000\u202e\u2068b, ab",
    "a 日 b, a b",
    "ক্\u200dষ, ক্\u200dষ",
    "a \u0982b, a b",
    "\u0982, ''",
    "a\u0327\u0316\u0317\u0318\u0319\u031cb, a\u0327\u0316\u0317\u0318b",
  })
  void whatSteersOrCanNotBeDrawnIsLeftOut(String text, String clean) {
    assertThat(cleaner.clean(text)).isEqualTo(clean);
  }

  @Test
  void longTextIsCut() {
    String most = "x".repeat(TextCleaner.MOST_CHARACTERS);

    assertThat(cleaner.clean(most)).isEqualTo(most);
    assertThat(cleaner.clean(most + "x")).isEqualTo(most + "…");
  }
}
