package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LiteralsTest {
  private final Literals literals = new Literals();

  @Test
  void shortTextIsKeptOnce() {
    String first = literals.one(copy("tennis ball"));
    assertThat(literals.one(copy("tennis ball"))).isSameAs(first);
    assertThat(literals.one("towel")).isEqualTo("towel");
  }

  @Test
  void textsOfOneHashAreNotMistakenForEachOther() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(literals.one("Aa")).isEqualTo("Aa");
    assertThat(literals.one("BB")).isEqualTo("BB");
    assertThat(literals.one("Aa")).isEqualTo("Aa");
  }

  @Test
  void longTextIsNotLookedFor() {
    String first = "x".repeat(41);
    literals.one(first);
    String second = copy(first);
    assertThat(literals.one(second)).isSameAs(second);
  }

  private static String copy(String text) {
    return String.valueOf(text.toCharArray());
  }
}
