package dev.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TermDeriverTest {
  private final SiteFixture site;

  TermDeriverTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
    site.write(
        "site.yaml",
        """
        title: T
        taxonomies:
          time: { terms: { long: {}, short: { upTo: 5 min }, medium: { upTo: 10-20 min } } }
          areas: { terms: [neck] }
          audience: {}
          difficulty: {}
          position: {}
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "steps: [{ do: a, time: 1 min }] | short",
        "steps: [{ do: a, time: 2 min }, { do: b, time: 3 min }] | short",
        "steps: [{ do: a, time: 5 min }, { do: b, time: 1 s }] | medium",
        "steps: [{ do: a, time: 2-6 min }] | medium",
        "steps: [{ do: a, time: 20 min }] | medium",
        "steps: [{ do: a, time: 21 min }] | long",
        "totalTime: 1 h | long",
        "steps: [{ do: a, time: 1 min }, b] | short",
        "steps: [a] | ",
      })
  void longestTimeDecides(String field, String term) throws IOException {
    assertThat(terms(guide(field), "time")).isEqualTo(term == null ? List.of() : List.of(term));
  }

  @Test
  void withoutATermForAllOthersALongGuideHasNone() throws IOException {
    site.write(
        "site.yaml", "title: T\ntaxonomies: { time: { terms: { short: { upTo: 5 min } } } }");
    assertThat(terms(guide("totalTime: 6 min"), "time")).isEmpty();
  }

  @Test
  void fieldsBecomeTermsAtTheirPlaces() throws IOException {
    Guide guide = guide("audience: partner\ndifficulty: very-easy\nareas: [neck]");
    assertThat(terms(guide, "audience")).containsExactly("partner");
    assertThat(terms(guide, "difficulty")).containsExactly("very-easy");
    assertThat(terms(guide, "areas")).containsExactly("neck");
    assertThat(guide.terms()).containsOnlyKeys("areas", "audience", "difficulty");
    assertThat(guide.terms().getOrDefault("audience", List.of()).get(0).at().location())
        .isEqualTo("guides/a.md:6:11");
  }

  @Test
  void fieldThatIsNoTaxonomyIsNoTerm() throws IOException {
    site.write("site.yaml", "title: T");
    assertThat(guide("difficulty: easy").terms()).isEmpty();
  }

  private Guide guide(String frontMatter) throws IOException {
    return site.guide("guides/a.md", frontMatter).site().guides().get(0).guide();
  }

  private static List<String> terms(Guide guide, String field) {
    return guide.terms().getOrDefault(field, List.of()).stream().map(Located::value).toList();
  }
}
