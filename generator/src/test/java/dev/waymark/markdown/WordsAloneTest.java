package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsAloneTest {
  private static final List<String> PARTS =
      List.of("Press", "a", "I", "x", "10", "1.", " ", " ", " ", ".", ",", "...", "com", "http");

  private final MarkdownParser parser = MarkdownParser.escapingHtml(Duration.ofSeconds(8));

  @Test
  void theyAreWhatTheParserMakesOfThem() {
    Random random = new Random(20261130);
    int found = 0;
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(12); part >= 0; part--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      if (WordsAlone.is(text.toString())) {
        found++;
        check(text.toString());
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  private void check(String written) {
    // Two lines of the file that were folded into one.
    int second = written.length() / 2;
    List<PlacedText.Run> runs =
        second == 0
            ? List.of(new PlacedText.Run(0, 3, 7))
            : List.of(new PlacedText.Run(0, 3, 7), new PlacedText.Run(second, 4, 5));
    PlacedText text = new PlacedText("guides/a.md", written, runs);
    RichText parsed = parser.parseMarkup(text).value();
    RichText fast = parser.parseInline(text).value();
    assertThat(parser.parseMarkup(text).problems()).as(written).isEmpty();
    assertThat(fast.segments()).as(written).isEqualTo(parsed.segments());
    assertThat(fast.markdown()).as(written).isEqualTo(parsed.markdown());
    assertThat(fast.links()).as(written).isEqualTo(parsed.links());
    assertThat(fast.at()).as(written).isEqualTo(parsed.at());
    assertThat(fast.plain()).as(written).isEqualTo(parsed.plain());
    for (int end = 1; end <= written.length(); end++) {
      assertThat(fast.text().span(end - 1, end)).isEqualTo(parsed.text().span(end - 1, end));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " a",
        "a ",
        "a  b",
        "a\nb",
        "1. a",
        "a*b*",
        "a_b",
        "a-b",
        "a & b",
        "<b",
        "see www.x.de",
        "WWW.x",
        "a@b",
        "a:b",
        "a\\b",
        "`a`",
        "ক",
        "a\u00a0b"
      })
  void othersAreParsed(String text) {
    assertThat(WordsAlone.is(text)).isFalse();
  }
}
