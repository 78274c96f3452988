package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TranslationRulesTest {
  private static final String SITE =
      """
      title: T
      languages: { en: { name: E }, bn: { name: B }, ar: { name: A } }
      safetySets:
        back:
          en: { doNotIf: [a, b] }
          bn: { doNotIf: [ক] }
          ar: { doNotIf: [x, y] }
      """;

  private final SiteFixture site;

  TranslationRulesTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", SITE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "safety: { doNotIf: [a, b] } | safety: { doNotIf: [c] } | doNotIf: 2 entries, here 1 | 7:21",
        "safety: { avoidArea: [a] } | | avoidArea: 1 entry, here 0 | 2:8",
        "safety: { askFirst: [a] } | safety: { stopIf: [a] } | askFirst: 1 entry, here 0 | 2:8",
        "safety: { stopIf: [a, b] } | safety: { stopIf: [{ text: a }] } | stopIf: 2 entries, here 1"
            + " | 7:28",
        "safety: { redFlags: [{ level: emergency, items: [a] }] }"
            + " | safety: { redFlags: [{ level: urgent, items: [a] }] }"
            + " | redFlags, emergency: 1 entry, here 0 | 2:8",
        "safety: { redFlags: [{ level: non-urgent, items: [a] }, { level: non-urgent, items: [b] }] }"
            + " | safety: { redFlags: [{ level: non-urgent, items: [a] }] }"
            + " | redFlags, non-urgent: 2 entries, here 1 | 7:51",
        "safety: { use: [back] } | safety: { use: [back] } | doNotIf: 2 entries, here 1 |",
        "steps: [{ do: a, warning: w }] | steps: [a] | this step has a warning in the original,"
            + " and none here | 6:9",
      })
  void safetyThatATranslationLeavesOutIsAnError(
      String original, String translation, String message, String place) throws IOException {
    site.guide("guides/neck.md", original);
    site.guide("guides/neck.bn.md", translation == null ? "" : translation);
    assertThat(problems())
        .singleElement()
        .matches(problem -> problem.severity().label().equals("error"))
        .matches(problem -> problem.code().equals("missing-safety-item"))
        .satisfies(problem -> assertThat(problem.message()).endsWith(message));
    if (place != null) {
      assertThat(problems().get(0).span().location()).isEqualTo("guides/neck.bn.md:" + place);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "safety: { doNotIf: [a] } | safety: { doNotIf: [a, b], stopIf: [c] }",
        "steps: [a, b] | steps: [a, { do: b, warning: w }, c]",
        "safety: { redFlags: [{ level: urgent, items: [a, b] }] } |"
            + " safety: { redFlags: [{ level: urgent, items: [a] }, { level: urgent, items: [b] }] }",
        "updated: 2026-02-01 | updated: 2026-02-01",
        "updated: 2026-02-01 | updated: 2026-03-01",
      })
  void translationMaySayMore(String original, String translation) throws IOException {
    site.guide("guides/neck.md", original).guide("guides/neck.bn.md", translation);
    assertThat(problems()).isEmpty();
  }

  @Test
  void lastEntryOfTheOriginalIsShown() throws IOException {
    site.guide("guides/neck.md", "safety: { doNotIf: [a, you have a fever] }");
    site.guide("guides/neck.bn.md", "safety: { doNotIf: [a] }");
    assertThat(problems().get(0).hint())
        .isEqualTo("translate every entry of guides/neck.md; its last one is: you have a fever");
  }

  @Test
  void missingStepIsAWarning() throws IOException {
    site.guide("guides/neck.md", "steps: [a, b, c]").guide("guides/neck.bn.md", "steps: [a, b]");
    assertThat(problems()).extracting(Diagnostic::code).containsExactly("missing-step");
    assertThat(problems().get(0).severity().label()).isEqualTo("warning");
    assertThat(problems().get(0).span().location()).isEqualTo("guides/neck.bn.md:6:12");
  }

  @Test
  void warningOfAMissingStepIsMissedToo() throws IOException {
    site.guide("guides/neck.md", "steps: [a, { do: b, warning: not on the spine }]");
    site.guide("guides/neck.bn.md", "steps: [a]");
    assertThat(problems())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder("missing-step", "missing-safety-item");
  }

  @Test
  void translationWithoutStepsIsNoConcernOfOthers() throws IOException {
    site.guide("guides/neck.md", "steps: [a, { do: b, warning: not on the spine }]");
    site.guide("guides/neck.bn.md", "steps: []");
    assertThat(problems()).isEmpty();
  }

  @Test
  void olderTranslationIsOutdated() throws IOException {
    site.guide("guides/neck.md", "updated: 2026-03-01");
    site.guide("guides/neck.bn.md", "published: 2026-02-01");
    assertThat(problems()).extracting(Diagnostic::code).containsExactly("outdated-translation");
    assertThat(problems().get(0).message())
        .isEqualTo("the original was changed on 2026-03-01, after this translation of 2026-02-01");
  }

  @Test
  void untranslatedGuideIsNotComparedWithItself() throws IOException {
    site.guide("guides/neck.md", "safety: { doNotIf: [a] }\nsteps: [{ do: a, warning: w }]");
    assertThat(problems()).isEmpty();
  }

  @Test
  void everyTranslationIsComparedWithTheFirst() throws IOException {
    site.guide("guides/neck.bn.md", "safety: { doNotIf: [a, b] }");
    site.guide("guides/neck.ar.md", "safety: { doNotIf: [a] }");
    assertThat(problems())
        .extracting(problem -> problem.span().file())
        .containsExactly("guides/neck.ar.md");
  }

  private List<Diagnostic> problems() {
    return new TranslationRules(site.site()).check();
  }
}
