package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.DiagnosticPrinter;
import dev.waymark.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site and a text say about rules. */
final class RulePolicyTest {
  private static final String UNUSED_NOTE = "Text.\n\n[^a]: Nobody marks this.\n";

  @TempDir Path folder;

  private SiteFixture site;

  @BeforeEach
  void writeGuideWithWarning() throws IOException {
    site = new SiteFixture(folder);
    site.guide("guides/a.md", "A", "", UNUSED_NOTE);
  }

  @Test
  void findingHasTheSeverityOfItsRule() {
    assertThat(site.check().diagnostics())
        .extracting(Diagnostic::code, Diagnostic::severity)
        .containsExactly(tuple("footnote-unused", Severity.WARNING));
  }

  @Test
  void siteSwitchesRuleOff() throws IOException {
    rules("footnote-unused: off");
    assertThat(site.check().diagnostics()).isEmpty();
  }

  @Test
  void siteLowersRuleToNote() throws IOException {
    rules("footnote-unused: info");
    assertThat(site.check().diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void ruleRaisedToErrorStopsTheBuild() throws IOException {
    rules("footnote-unused: error");
    BuildReport report = site.build();
    assertThat(report.failed()).isTrue();
    assertThat(report.diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR);
    assertThat(site.output()).doesNotExist();
  }

  @Test
  void errorStaysAnError() throws IOException {
    rules("missing-field: off");
    assertThat(printed())
        .isEqualTo(
            """
            warning[footnote-unused]: no mark leads to this footnote
              --> guides/a.md:11:1
                |
             11 | [^a]: Nobody marks this.
                | ^^^^^^^^^^^^^^^^^^^^^^^^ remove it
            error[fixed-rule]: "missing-field" is always an error
              --> site.yaml:3:10
               |
             3 | rules: { missing-field: off, incomplete-safety: off, no-references: off, no-image: off, summary-without-full-stop: off }
               |          ^^^^^^^^^^^^^ delete this line, and mend what the rule finds
            """);
  }

  @Test
  void ruleThatDoesNotExistIsAnErrorWithAGuess() throws IOException {
    rules("footnote-unusd: off, nonsense: off");
    assertThat(site.check().diagnostics())
        .filteredOn(finding -> finding.code().equals("unknown-rule"))
        .extracting(finding -> finding.span().location() + " " + finding.hint())
        .containsExactly(
            "site.yaml:3:10 did you mean \"footnote-unused\"?",
            "site.yaml:3:31 write the code that a message shows in brackets");
  }

  @Test
  void levelIsOneOfFour() throws IOException {
    rules("footnote-unused: of");
    assertThat(site.check().diagnostics())
        .filteredOn(finding -> finding.code().equals("unknown-value"))
        .extracting(Diagnostic::hint)
        .containsExactly("did you mean \"off\"?");
  }

  @Test
  void textSilencesRuleWithReason() throws IOException {
    site.guide(
        "guides/a.md", "A", "silence: { footnote-unused: it is kept for later }", UNUSED_NOTE);
    BuildReport report = site.check();
    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.silenced())
        .extracting(silenced -> silenced.finding().code() + ": " + silenced.reason())
        .containsExactly("footnote-unused: it is kept for later");
  }

  @Test
  void silenceHoldsForOneFileAndAgainstTheSite() throws IOException {
    rules("footnote-unused: error");
    site.guide("guides/a.md", "A", "silence: { footnote-unused: kept }", UNUSED_NOTE);
    assertThat(site.check().failed()).isFalse();
    site.guide("guides/b.md", "B", "", UNUSED_NOTE);
    BuildReport report = site.check();
    assertThat(report.failed()).isTrue();
    assertThat(report.diagnostics())
        .extracting(finding -> finding.span().file())
        .containsExactly("guides/b.md");
  }

  @Test
  void silenceWithoutReasonSilencesNothing() throws IOException {
    site.guide("guides/a.md", "A", "silence: { footnote-unused: }", UNUSED_NOTE);
    assertThat(site.check().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder("empty-value", "footnote-unused");
  }

  @Test
  void silenceThatSilencesNothingIsAWarningButNotOfTheWeb() throws IOException {
    site.guide(
        "guides/a.md", "A", "silence: { footnote-unused: kept, dead-web-link: back soon }", "");
    assertThat(site.check().diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple("unused-silence", "there is nothing of \"footnote-unused\" to silence here"));
  }

  @Test
  void errorCannotBeSilenced() throws IOException {
    site.guide("guides/a.md", "A", "silence: { broken-link: it comes later }", "[b](b.md)");
    assertThat(site.check().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder("fixed-rule", "broken-link");
  }

  @Test
  void draftMaySilenceWhatIsNotLookedForYet() throws IOException {
    site.guide("guides/a.md", "A", "draft: true\nsilence: { missing-step: later }", "");
    assertThat(site.check().diagnostics()).isEmpty();
  }

  private void rules(String levels) throws IOException {
    site.rules("title: Guides\nbaseUrl: https://guides.example/", levels);
  }

  private String printed() {
    StringBuilder text = new StringBuilder();
    site.check().diagnostics().forEach(f -> text.append(DiagnosticPrinter.print(f)).append('\n'));
    return text.toString();
  }
}
