package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.BuildReport;
import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise 8: two sources never share a path of the site; an error names both. */
@ShowsPromise(
    promise = 8,
    numbers = "pairs and names that no disk keeps apart: each an error, nothing built")
final class SharedPathsTest {
  private final SiteFixture site;

  SharedPathsTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
    site.guide("guides/neck.md", "");
  }

  /** Each file with a line of front matter. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "guides/a.md | - | guides/A.md | -",
        "guides/straße.md | - | guides/STRASSE.md | slug: straße",
        "guides/caf\u00e9.md | - | guides/cafe\u0301.md | -",
        "guides/\u212Bngstr\u00f6m.md | slug: \u00e5ngstr\u00f6m | guides/b.md | slug:"
            + " a\u030angstro\u0308m",
        "guides/a.md | - | guides/b.md | slug: a",
        "guides/a.md | - | guides/b.md | aliases: [/guides/a/]",
        "guides/a.md | - | guides/b.md | aliases: [/guides/A/]",
        "guides/a.md | - | guides/b.md | aliases: [/guides/a]",
        "guides/a.md | - | guides/b.md | aliases: [/guides/a/index.html]",
        "guides/a.md | aliases: [/old/] | guides/b.md | aliases: [/old/]",
        "guides/a.md | aliases: [/old/] | guides/b.md | aliases: [/OLD]",
        "guides/a.md | aliases: [/caf\u00e9/] | guides/b.md | aliases: [/cafe\u0301/]",
        "guides/a.md | - | pages/guides/a.md | -",
        "guides/x.md | aliases: [/about/] | pages/about.md | -",
      })
  void pairIsAnErrorThatNamesBoth(
      String one, @Nullable String oneLine, String other, @Nullable String otherLine)
      throws IOException {
    write(one, oneLine);
    write(other, otherLine);
    BuildReport report = site.build();
    assertThat(report.failed()).isTrue();
    assertThat(report.diagnostics())
        .anySatisfy(
            each -> {
              assertThat(each.severity()).isEqualTo(Severity.ERROR);
              assertThat(each.span().file() + " " + each.message()).contains(one, other);
            });
    assertThat(site.output()).doesNotExist();
  }

  /** Names that one system or another keeps, cuts or forbids. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "slug: con",
        "slug: aux",
        "slug: nul",
        "slug: prn",
        "slug: com1",
        "slug: lpt9",
        "slug: \"a.\"",
        "slug: \"a \"",
        "slug: \"a:b\"",
        "slug: \"a*\"",
        "slug: \"a?\"",
        "slug: \"a<b>\"",
        "slug: \"a|b\"",
        "slug: \"a\\\\b\"",
        "aliases: [/con/]",
        "aliases: [/aux.html]",
        "aliases: [/a./]",
        "aliases: [\"/a /\"]",
        "aliases: [/a/nul/b/]",
        "aliases: [\"/a:b/\"]",
        "aliases: [\"/a*b/\"]",
      },
      quoteCharacter = '`')
  void nameThatNotEveryDiskKeepsIsAnError(String line) throws IOException {
    write("guides/a.md", line);
    assertThat(site.build().diagnostics())
        .filteredOn(each -> each.severity() == Severity.ERROR)
        .isNotEmpty()
        .extracting(Diagnostic::span)
        .allSatisfy(span -> assertThat(span.file()).isEqualTo("guides/a.md"));
    assertThat(site.output()).doesNotExist();
  }

  private void write(String path, @Nullable String line) throws IOException {
    Files.createDirectories(site.source().resolve(path).getParent());
    if (path.startsWith("pages/")) {
      site.write(path, "---\ntitle: " + path + "\n---\n");
    } else {
      site.guide(path, line == null ? "" : line);
    }
  }
}
