package dev.waymark.maven;

import static dev.waymark.diagnostic.Severity.ERROR;
import static dev.waymark.diagnostic.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.BuildReport;
import dev.waymark.LeftOut;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void buildSaysWhatItWrote() {
    Summary summary = new Summary(report(2, LeftOut.NOTHING, found(WARNING, "a.md")));

    assertThat(summary.ofBuild())
        .isEqualTo("2 guides, 6 pages; 1,009 written, 3 unchanged, 0 removed; 1 warning; 0.8 s");
    assertThat(summary.leftOut()).isEmpty();
  }

  @Test
  void checkSaysNothingOfFiles() {
    assertThat(new Summary(report(1, LeftOut.NOTHING)).ofCheck())
        .isEqualTo("1 guide, 6 pages; 0 warnings; 0.8 s");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    assertThat(new Summary(report(2, new LeftOut(2, 0, 1))).leftOut())
        .hasValue("left out: 2 drafts, 1 expired (to include: -Dwaymark.drafts -Dwaymark.expired)");
    assertThat(new Summary(report(2, new LeftOut(0, 3, 0))).leftOut())
        .hasValue("left out: 3 published later (to include: -Dwaymark.future)");
  }

  @Test
  void problemsAreErrorsWhereThereAreAny() {
    BuildReport report =
        report(
            2, LeftOut.NOTHING, found(ERROR, "a.md"), found(ERROR, "a.md"), found(WARNING, "b.md"));

    assertThat(new Summary(report).problems()).isEqualTo("2 errors in 1 file");
  }

  @Test
  void problemsAreWarningsWhereThoseFailTheBuild() {
    BuildReport report = report(2, LeftOut.NOTHING, found(WARNING, "a.md"), found(WARNING, "b.md"));

    assertThat(new Summary(report).problems()).isEqualTo("2 warnings in 2 files");
  }

  private static BuildReport report(int guides, LeftOut leftOut, Diagnostic... diagnostics) {
    return new BuildReport(
        List.of(diagnostics),
        List.of(),
        false,
        guides,
        6,
        1009,
        3,
        0,
        leftOut,
        Duration.ofMillis(812));
  }

  private static Diagnostic found(Severity severity, String file) {
    return new Diagnostic(
        severity, "rule", "something is wrong", new Span(file, 1, 1, 1), null, null);
  }
}
