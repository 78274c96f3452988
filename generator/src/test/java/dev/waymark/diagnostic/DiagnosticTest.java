package dev.waymark.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DiagnosticTest {
  @Test
  void findingsAreOrderedByFileAndPlaceThenWeight() {
    Diagnostic a = TestRule.error("z", "m", Span.ofFile("a.md"), null);
    Diagnostic b = TestRule.error("z", "m", new Span("a.md", 2, 9, 1), null);
    Diagnostic c = TestRule.error("z", "m", new Span("a.md", 10, 1, 1), null);
    Diagnostic d = TestRule.warning("a", "m", new Span("a.md", 10, 1, 1), null);
    Diagnostic e = TestRule.warning("b", "a", new Span("a.md", 10, 1, 1), null);
    Diagnostic f = TestRule.warning("b", "b", new Span("a.md", 10, 1, 1), null);
    Diagnostic g = TestRule.warning("a", "m", Span.ofFile("b.md"), null);
    assertThat(Stream.of(g, f, e, d, c, b, a).sorted()).containsExactly(a, b, c, d, e, f, g);
  }

  @ParameterizedTest
  @CsvSource({"-1,0,0", "1,-1,0", "1,1,-1", "0,1,1"})
  void impossiblePlaceIsRefused(int line, int column, int length) {
    assertThatThrownBy(() -> new Span("a.md", line, column, length))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tecniques | techniques,title | techniques",
        "titel | title,tools | title",
        "Title | title | title",
        "authros | authors,audience | authors",
        "neck.md | neck.md,back.md | neck.md",
        "nek.md | neck.md,back.md | neck.md",
        "ab | cd,xy | ",
        "completely-different | title,tools | ",
        "tip | tim,tin | tim", // of equally close ones the first
        "x | y | y",
      })
  void closestNameIsSuggested(String written, String names, String closest) {
    List<String> candidates = Arrays.asList(names.split(",", -1));
    assertThat(Similarity.closest(written, candidates).orElse(null)).isEqualTo(closest);
  }

  @Test
  void nothingIsSuggestedForNothing() {
    assertThat(Similarity.closest("", List.of("a"))).isEmpty();
    assertThat(Similarity.closest("a", List.of())).isEmpty();
    assertThat(Similarity.closest("a".repeat(100_000), List.of("a".repeat(99_999)))).isEmpty();
  }
}
