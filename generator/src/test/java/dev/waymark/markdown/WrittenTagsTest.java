package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTagsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a",
        "a</p>",
        "<em><strong></em></strong>",
        "<p><p></p></p>",
        "<p><ul></ul></p>",
        "<a href=\"x\"><a href=\"y\"></a></a>",
        "<td>a</td>",
        "a < b",
        "a & b",
        "<p title=\"a\" title=\"b\"></p>",
        "<p title=\"a & b\"></p>",
        "<p title='a'></p>",
        "<P></P>",
      })
  void brokenHtmlIsSeen(String html) {
    assertThat(WrittenTags.problems(html, "div")).isNotEmpty();
  }

  @Test
  void blockLeavesAParagraph() {
    assertThat(WrittenTags.problems("<ul></ul>", "p")).isNotEmpty();
    assertThat(WrittenTags.problems("<ul></ul>", "div")).isEmpty();
  }

  @Test
  void wholeHtmlIsLeftAlone() {
    String html = "<p class=\"a\">a &lt; b<br><img src=\"a.svg\" alt=\"\"></p>\n<hr>";
    assertThat(WrittenTags.problems(html, "div")).isEmpty();
  }
}
