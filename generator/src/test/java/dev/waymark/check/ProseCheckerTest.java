package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.model.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProseCheckerTest {
  private static final String LONG = "word ".repeat(26).strip();

  @TempDir Path folder;
  private SiteFixture fixture;

  @BeforeEach
  void startEmpty() throws IOException {
    fixture = new SiteFixture(folder);
  }

  @Test
  void sentenceHasAtMostTwentyFiveWords() throws IOException {
    body("Word" + " word".repeat(24) + ". Word" + " word".repeat(25) + ".");
    assertThat(found()).containsExactly("long-sentence guides/a.md:9:127 Word word word");
  }

  @Test
  void everyTextInFrontMatterIsRead() throws IOException {
    fixture.guide(
        "guides/a.md",
        """
        summary: '%1$s'
        safety:
          doNotIf: [{ text: '%1$s', why: '%1$s' }]
          avoidArea: ['%1$s']
          redFlags: [{ level: urgent, items: ['%1$s'], why: '%1$s' }]
        steps: [{ do: 'Press %1$s', warning: '%1$s', tip: '%1$s' }]
        afterCare: ['%1$s']
        disclaimer: '%1$s'
        """
            .formatted(LONG));
    assertThat(codes()).hasSize(11).containsOnly("long-sentence");
  }

  @Test
  void foldedSummaryIsReportedAtItsBeginning() throws IOException {
    fixture.guide("guides/a.md", "summary: >-\n  " + LONG.replaceFirst("word ", "word\n  "));
    assertThat(codes()).containsExactly("long-sentence");
  }

  @Test
  void headingsAndCellsAreNoSentences() throws IOException {
    body("## " + LONG + "\n\n| a |\n| - |\n| " + LONG + " |");
    assertThat(codes()).isEmpty();
  }

  @Test
  void paragraphHasAtMostThreeSentences() throws IOException {
    body("One. Two. Three.\n\n- One. Two. Three. Four.");
    assertThat(found()).containsExactly("long-paragraph guides/a.md:11:3 One");
  }

  @Test
  void listHasAtMostSixEntries() throws IOException {
    String six = "- a\n- b\n\n  more\n- c\n- d\n- e\n- f\n";
    body(six + "  1. x\n  2. y\n\nText\n\n" + six);
    assertThat(codes()).isEmpty();
    body(six + "- g\n");
    assertThat(found()).containsExactly("long-list guides/a.md:9:3 a");
  }

  @Test
  void linkTextSaysWhereItLeads() throws IOException {
    body("[Read more …](https://a.example/) [**here**](https://a.example/) [here we are](#x)");
    assertThat(found())
        .containsExactly(
            "vague-link-text guides/a.md:9:2 Read more", "vague-link-text guides/a.md:9:38 here");
  }

  @Test
  void linksOfOneTextLeadToOnePlace() throws IOException {
    body(
        "[one](b.md) [one](../guides/b.md) [two](https://a.example) [two](https://a.example/)"
            + " [three](#x) [three](a.md#x) [four](#x) [Four](#y)");
    assertThat(found()).containsExactly("same-link-text guides/a.md:9:126 Four");
  }

  @Test
  void linkInAStepCountsAsWell() throws IOException {
    fixture.guide("guides/a.md", "steps: ['Press, see [this page](https://a.example/).']");
    assertThat(codes()).containsExactly("vague-link-text");
  }

  @Test
  void entriesBelowDoNotSayItAgain() throws IOException {
    body("**Don’t:**\n\n1. Don't press.\n2. Do not pull.\n3. Push.\n   - fast\n\n- Push.");
    assertThat(found()).containsExactly("do-not-item guides/a.md:13:4 Push");
  }

  @Test
  void listOfConditionsIsNoListOfThingsNotToDo() throws IOException {
    body("Do not massage if:\n\n- you have a fever\n\nDo not forget the oil.\n\n- oil");
    assertThat(codes()).isEmpty();
  }

  @Test
  void careCardSaysIf() throws IOException {
    body(
        """
        See a doctor if:

        - a

        Ask a doctor about:

        - b

        Call a doctor. It will help.

        - c

        ## Call 999

        - d

        > [!CAUTION]
        > It is rare. Get medical help:
        > - e
        """);
    assertThat(found())
        .containsExactly(
            "care-card-without-if guides/a.md:21:4 Call 999",
            "care-card-without-if guides/a.md:26:15 Get medical help");
  }

  @Test
  void safetyItemFollowsFromItsHeading() throws IOException {
    fixture.guide(
        "guides/a.md",
        "safety: { doNotIf: [If you are ill], stopIf: [iffy skin], avoidArea: [Do not rub wounds] }");
    assertThat(found())
        .containsExactly(
            "safety-item-repeats guides/a.md:7:21 If",
            "safety-item-repeats guides/a.md:7:71 Do not");
  }

  @Test
  void twoCalloutsFollowEachOtherAtMost() throws IOException {
    String callout = "> [!NOTE]\n> Text.\n\n";
    body(callout.repeat(2) + "Text\n\n" + callout.repeat(2) + "```\ncode\n```\n\n" + callout);
    assertThat(codes()).isEmpty();
    body(callout.repeat(4));
    assertThat(found()).containsExactly("callouts-in-a-row guides/a.md:16:3 Text");
  }

  @Test
  void sharedTextsAreReportedWhereTheyStand() throws IOException {
    fixture.write(
        "site.yaml",
        "title: T\nbaseUrl: https://a.example/\n"
            + "safetySets: { back: { doNotIf: [if you are ill] } }");
    fixture.guide("guides/a.md", "safety: { use: [back] }");
    fixture.guide("guides/b.md", "safety: { use: [back] }");
    assertThat(found()).containsExactly("safety-item-repeats site.yaml:3:33 if");
  }

  @Test
  void textIsHeldToTheRulesOfItsOwnLanguage() throws IOException {
    fixture.write(
        "site.yaml",
        "title: T\nbaseUrl: https://a.example/\n"
            + "languages: { en: { name: English }, fr: { name: français } }");
    fixture.guide("guides/a.md", "steps: [The towel cures.]");
    fixture.guide("guides/a.fr.md", "steps: [The towel cures.]");
    assertThat(found())
        .containsExactly(
            "step-imperative guides/a.md:6:9 The towel cures",
            "health-claim guides/a.md:6:19 cures");
  }

  @Test
  void unfinishedTextIsReadWithTheOthersAlone() throws IOException {
    fixture.guide("guides/a.md", "draft: true\nsteps: [The towel cures.]");
    assertThat(codes()).isEmpty();
  }

  @Test
  void everyRuleIsAWarning() {
    assertThat(ProseRule.values()).extracting(ProseRule::severity).containsOnly(Severity.WARNING);
  }

  private void body(String markdown) throws IOException {
    fixture.guide("guides/a.md", "Title", "", markdown);
  }

  private List<String> codes() {
    return problems().stream().map(Diagnostic::code).toList();
  }

  /** Return each problem with its place and the text there. */
  private List<String> found() {
    return problems().stream().map(this::show).toList();
  }

  private String show(Diagnostic problem) {
    try {
      var span = problem.span();
      String line = Files.readAllLines(fixture.source().resolve(span.file())).get(span.line() - 1);
      int start = span.column() - 1;
      String text = line.substring(start, start + span.length());
      return problem.code() + " " + span.location() + " " + text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Diagnostic> problems() {
    Site site = fixture.site();
    return new ProseChecker(site.config())
        .checks(site).stream()
            .map(check -> check.work().get())
            .flatMap(List::stream)
            .sorted()
            .toList();
  }
}
