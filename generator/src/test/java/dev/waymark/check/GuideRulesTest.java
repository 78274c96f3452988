package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guide says, and how long. */
final class GuideRulesTest {
  private static final String COMPLETE =
      """
      title: Warm hands
      summary: Rub your hands until they are warm.
      audience: self
      published: 2026-01-01
      image: { src: a.svg, alt: Two hands. }
      safety:
        doNotIf: [a finger is broken]
        avoidArea: [open skin]
        askFirst: [you have a rash]
        stopIf: [it hurts]
      references:
        - { title: Cold hands, url: https://example.org/ }
      """;

  @TempDir Path folder;

  private SiteFixture site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new SiteFixture(folder);
    site.write("site.yaml", "title: Guides\nbaseUrl: https://guides.example/\nrules: { }\n");
    site.write("guides/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
  }

  @Test
  void completeGuideIsFine() throws IOException {
    guide(COMPLETE + "steps: [Rub.]");
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"65, false", "66, true"})
  void titleHasAtMost65Characters(int length, boolean found) throws IOException {
    guide(COMPLETE.replace("Warm hands", "🙂".repeat(length)) + "steps: [Rub.]");
    assertThat(found()).isEqualTo(found ? List.of("title-too-long guides/a.md:2:8+66") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"160, false", "161, true"})
  void summaryHasAtMost160Characters(int length, boolean found) throws IOException {
    String summary = "a".repeat(length - 1) + ".";
    guide(COMPLETE.replace("Rub your hands until they are warm.", summary) + "steps: [Rub.]");
    assertThat(found())
        .isEqualTo(found ? List.of("summary-too-long guides/a.md:3:10+161") : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Is it cold?", "Rub \"well.\"", "ঘষুন।", "ملخص؟", "Rub (gently.)"})
  void summaryMayEndInAnyScript(String summary) throws IOException {
    guide(
        COMPLETE.replace("Rub your hands until they are warm.", "'" + summary + "'")
            + "steps: [Rub.]");
    assertThat(found()).isEmpty();
  }

  @Test
  void summaryIsASentence() throws IOException {
    guide(COMPLETE.replace("they are warm.", "they are warm") + "steps: [Rub.]");
    assertThat(found()).containsExactly("summary-without-full-stop guides/a.md:3:10+34");
  }

  @Test
  void pageIsHeldToTheSameLengths() throws IOException {
    guide(COMPLETE + "steps: [Rub.]");
    site.write("pages/p.md", "---\ntitle: " + "p".repeat(70) + "\nsummary: No stop\n---\n");
    assertThat(found())
        .containsExactly(
            "title-too-long pages/p.md:2:8+70", "summary-without-full-stop pages/p.md:3:10+7");
  }

  @Test
  void stepTitleHasAtMost60Characters() throws IOException {
    String steps = "steps: [{ do: Rub., title: %s }, { do: Rub., title: %s }]";
    guide(COMPLETE + steps.formatted("t".repeat(60), "t".repeat(61)));
    assertThat(found()).containsExactly("step-title-too-long guides/a.md:14:111+61");
  }

  @Test
  void emptySafetyListsAreNamedTogether() throws IOException {
    guide(
        COMPLETE.replace("  avoidArea: [open skin]\n", "").replace("  stopIf: [it hurts]\n", "")
            + "steps: [Rub.]");
    assertThat(site.check().diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the safety notes have nothing under avoidArea, stopIf");
  }

  @Test
  void setOfTheSiteFillsSafetyLists() throws IOException {
    site.write(
        "site.yaml",
        """
        title: G
        baseUrl: https://g.example/
        safetySets: { hands: { stopIf: [it hurts] } }
        rules: { }
        """);
    guide(COMPLETE.replace("  stopIf: [it hurts]\n", "  use: [hands]\n") + "steps: [Rub.]");
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8 min, 6 min, false",
    "8 min, 5 min, true",
    "8 min, 10 min, false",
    "8 min, 11 min, true",
    "5-15 min, 12 min, false",
    "5-15 min, 20 min, true",
    "10 min, 2-20 min, false"
  })
  void totalTimeMayDifferByAQuarter(String step, String total, boolean found) throws IOException {
    guide(COMPLETE + "totalTime: " + total + "\nsteps: [{ do: Rub., time: " + step + " }]");
    assertThat(site.check().diagnostics().stream().map(Diagnostic::code))
        .isEqualTo(found ? List.of("total-time-off") : List.of());
  }

  @Test
  void totalTimeIsBelievedWhereAStepHasNone() throws IOException {
    guide(COMPLETE + "totalTime: 1 h\nsteps: [{ do: Rub., time: 1 min }, Wait.]");
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, false", "2026-11-21, true"})
  void reviewIsDueUntilItsDay(String next, boolean found) throws IOException {
    guide(COMPLETE + "review: { by: Dr A, last: 2026-01-01, next: " + next + " }\nsteps: [Rub.]");
    assertThat(found())
        .isEqualTo(found ? List.of("review-overdue guides/a.md:14:45+10") : List.of());
  }

  @Test
  void guideWithoutSourceOrPictureIsToldSo() throws IOException {
    guide(
        COMPLETE.replaceAll("image: .*\n", "").replaceAll("references:\n.*\n", "")
            + "steps: [Rub.]");
    assertThat(found())
        .containsExactlyInAnyOrder(
            "no-image guides/a.md:2:8+10", "no-references guides/a.md:2:8+10");
  }

  @Test
  void sourceIsLinkedToSafely() throws IOException {
    guide(COMPLETE.replace("https://example.org/", "http://example.org/") + "steps: [Rub.]");
    assertThat(found()).containsExactly("insecure-reference guides/a.md:13:31+19");
  }

  private void guide(String frontMatter) throws IOException {
    site.write("guides/a.md", "---\n" + frontMatter + "\n---\n");
  }

  private List<String> found() {
    return site.check().diagnostics().stream()
        .map(f -> f.code() + " " + f.span().location() + "+" + f.span().length())
        .toList();
  }
}
