package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.PlacedText;
import dev.waymark.model.Segment;
import dev.waymark.sanitize.HtmlSanitizer;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code markdown/rules.txt}, which says how they are written. */
class MarkdownRulesTest {
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final MarkdownParser ESCAPING = MarkdownParser.escapingHtml(DEADLINE);
  private static final MarkdownParser SANITIZING =
      MarkdownParser.sanitizingHtml(new HtmlSanitizer(), DEADLINE);

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return examples().stream()
        .map(
            example ->
                dynamicTest(
                    example.getSection() + ": " + example.getSource().strip(),
                    () -> assertThat(actual(example)).isEqualTo(example.getHtml())));
  }

  @Test
  void thereAreManyExamples() {
    assertThat(examples()).hasSizeGreaterThan(60);
  }

  private static List<Example> examples() {
    URL rules = Objects.requireNonNull(MarkdownRulesTest.class.getResource("/markdown/rules.txt"));
    return ExampleReader.readExamples(rules);
  }

  private static String actual(Example example) {
    PlacedText text = PlacedText.ofLines("guide.md", example.getSource(), 1);
    String info = Objects.requireNonNullElse(example.getInfo(), "");
    MarkdownParser parser = info.contains("sanitize") ? SANITIZING : ESCAPING;
    if (info.contains("inline")) {
      var parsed = parser.parseInline(text);
      String plain = "plain: " + parsed.value().plain() + "\n";
      return shown(parsed.value().segments(), parsed.problems()) + plain;
    }
    var parsed = parser.parseBody(text, Set.of("step-1"));
    return shown(parsed.value().segments(), parsed.problems());
  }

  private static String shown(List<Segment> segments, List<Diagnostic> problems) {
    String html = Shown.html(segments).stripTrailing() + "\n";
    return problems.isEmpty() ? html : html + Shown.problems(problems) + "\n";
  }
}
