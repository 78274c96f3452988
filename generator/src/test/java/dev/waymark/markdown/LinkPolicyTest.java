package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.LinkRule;
import dev.waymark.markdown.Destination.External;
import dev.waymark.markdown.Destination.Internal;
import dev.waymark.markdown.Destination.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPolicyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.b",
        "https://a.b/?c=d&e#f",
        "HTTPS://A.B",
        "mailto:a@b.c",
        "tel:+44123",
        "sms:+44123"
      })
  void listedSchemesAreAllowed(String target) {
    assertThat(LinkPolicy.link(target)).isEqualTo(new External(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:x",
        " javascript:x",
        "java\nscript:x",
        "\u0001javascript:x",
        "ja\u200dvascript:x",
        "javascript%3ax",
        "java%0ascript:x",
        "data:,x",
        "ftp://a.b",
        " https://a.b",
        "ht\ttps://a.b",
        "https%3A//a.b",
        ":x",
        "a b:c",
        "//a.b",
        "\\\\a.b",
        "/\\a.b",
        "\t//a.b"
      })
  void otherSchemesAreRefused(String target) {
    assertThat(LinkPolicy.link(target))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.rule()).isEqualTo(MarkdownRule.LINK_SCHEME));
  }

  @ParameterizedTest
  @CsvSource({
    "neck.md,neck.md",
    "../feet/arch%20one.md#top,../feet/arch one.md#top",
    "#top,#top",
    "#a:b,#a:b",
    "./10:30.md,./10:30.md",
    "caf%C3%A9.md,café.md",
    "a%23b%3Fc.md,a%23b%3Fc.md"
  })
  void pathsAreDecodedOnce(String target, String expected) {
    assertThat(LinkPolicy.link(target)).isEqualTo(new Internal(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/guides/neck/", "%2Fguides/neck/", "%2f%2fexample.org/"})
  void pathFromTheTopIsRefusedWithAHint(String target) {
    assertThat(LinkPolicy.link(target))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.rule()).isEqualTo(LinkRule.ABSOLUTE_LINK);
              assertThat(refused.hint()).contains("relative");
            });
  }

  @Test
  void longSchemeIsCutInTheMessage() {
    assertThat(LinkPolicy.link("x".repeat(100_000) + ":"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.message()).hasSizeLessThan(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.b/c.png", "data:image/png,x", "//a.b/c.png", "mailto:x"})
  void picturesFromElsewhereAreRefused(String source) {
    assertThat(LinkPolicy.picture(source))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.rule()).isEqualTo(LinkRule.EXTERNAL_IMAGE));
  }
}
