package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.PlacedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a step knows its places through Markdown and YAML at once. */
final class PlacedStepTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press *gently* TARGET now.",
        "\"Press \\\"gently\\\" **and** TARGET now.\"",
        "'It''s *time* to TARGET now.'",
        ">\n      Press *gently*\n      and then TARGET\n      now.",
        "|\n      Press [the\n      palm](a.md) TARGET now.",
        "Press &amp; \\\\* `hold`\n      then TARGET it."
      })
  void wordIsFoundWhereItStands(String written) throws IOException {
    SiteFixture fixture =
        new SiteFixture(folder).guide("guides/a.md", "steps:\n  - do: " + written + "\n");
    PlacedText text = fixture.site().guides().get(0).guide().steps().get(0).action().text();
    int start = text.text().indexOf("TARGET");
    List<String> lines = Files.readAllLines(fixture.source().resolve("guides/a.md"));
    Span span = text.span(start, start + "TARGET".length());
    assertThat(lines.get(span.line() - 1).substring(span.column() - 1)).startsWith("TARGET");
    assertThat(span.length()).isEqualTo("TARGET".length());
  }
}
