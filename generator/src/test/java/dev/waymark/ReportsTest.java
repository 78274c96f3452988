package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside a site. */
final class ReportsTest {
  @TempDir Path folder;

  private SiteFixture site;
  private Path state;

  @BeforeEach
  void makeSite() throws IOException {
    site = new SiteFixture(folder);
    state = folder.resolve("waymark");
    site.guide("guides/a.md", "A", "", "Text.\n\n[^a]: Nobody marks this.\n");
  }

  @Test
  void findingsTheirRulesReviewsAndSchemasAreWritten() throws IOException {
    site.check();
    assertThat(state.resolve("diagnostics.sarif")).content().contains("\"footnote-unused\"");
    assertThat(state.resolve("rules/footnote-unused.html")).content().contains("footnote");
    assertThat(state.resolve("reviews.csv")).content().contains("guides/a.md,A,en,,,,");
    assertThat(state.resolve("schema/guide.schema.json")).content().contains("\"audience\"");
    assertThat(state.resolve("schema/page.schema.json")).exists();
    assertThat(state.resolve("schema/site.schema.json")).exists();
  }

  @Test
  void fileThatSaysTheSameIsLeftAlone() throws IOException {
    site.check();
    Path sarif = state.resolve("diagnostics.sarif");
    FileTime before = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(sarif, before);
    site.check();
    assertThat(Files.getLastModifiedTime(sarif)).isEqualTo(before);
    site.guide("guides/a.md", "A", "", "");
    site.check();
    assertThat(Files.getLastModifiedTime(sarif)).isNotEqualTo(before);
    assertThat(sarif).content().doesNotContain("footnote-unused");
  }

  @Test
  void nothingElseStaysInTheFolder() throws IOException {
    site.check();
    try (var files = Files.list(state)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("diagnostics.sarif", "reviews.csv", "rules", "schema");
    }
  }

  @Test
  void buildThatFailsIsReportedToo() throws IOException {
    site.guide("guides/b.md", "B", "", "[x](gone.md)");
    assertThat(site.build().failed()).isTrue();
    assertThat(state.resolve("diagnostics.sarif"))
        .content()
        .contains("\"broken-link\"", "\"executionSuccessful\":false");
  }

  @Test
  void siteThatCannotBeReadIsReportedToo() throws IOException {
    site.write("site.yaml", "title: \"open");
    assertThat(site.check().failed()).isTrue();
    assertThat(state.resolve("diagnostics.sarif")).content().contains("\"yaml-syntax\"");
  }

  @Test
  void folderThatCannotBeWrittenHidesNoFinding() throws IOException {
    Files.writeString(state, "a file is in the way");
    BuildReport report = site.build();
    assertThat(report.failed()).isFalse();
    assertThat(report.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("footnote-unused", "no-report");
    assertThat(report.diagnostics().get(1).message()).contains(state.toString());
  }
}
