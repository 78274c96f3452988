package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "Before the massage, before-the-massage",
    "  Ärmel & Co. , ärmel-co",
    "It’s 5 o'clock, its-5-oclock",
    "পিঠের নিচে, পিঠের-নিচে",
    "???, ''",
    "--a--b--, a-b",
  })
  void titleBecomesSlug(String title, String slug) {
    assertThat(Slugs.slugify(title)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "lower-back", "2-hands", "পিঠের-নিচে", "cafe\u0301", "café"})
  void slugIsAccepted(String text) {
    assertThat(Slugs.isSlug(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "A", "a--b", "-a", "a-", "a b", "a/b", "..", "%2e", "a.b", "a_b", "a\u0000"
      })
  void otherTextIsNot(String text) {
    assertThat(Slugs.isSlug(text)).isFalse();
  }
}
