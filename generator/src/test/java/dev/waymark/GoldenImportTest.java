package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.DiagnosticPrinter;
import dev.waymark.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Imports each folder of {@code src/test/resources/import} and compares all that comes out.
 *
 * <p>A case holds {@code in/}, {@code expected/}, {@code report.txt} and, where it needs one, a
 * {@code site.yaml}. {@code -Dgolden.update=true} writes what is expected anew: read the difference
 * before you commit it.
 */
final class GoldenImportTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final Path CASES = Path.of("src", "test", "resources", "import");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final String SITE =
      """
      title: Guides
      baseUrl: https://guides.example/
      require: [safety, authors, references]
      """;

  @TempDir Path content;

  static List<String> cases() throws IOException {
    try (Stream<Path> entries = Files.list(CASES)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void thereAreEnoughCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void importIsAsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Path site = folder.resolve("site.yaml");
    Files.writeString(
        content.resolve("site.yaml"), Files.exists(site) ? Files.readString(site) : SITE);
    ImportOptions options = new ImportOptions(folder.resolve("in"), content, DATE);
    String report = print(Waymark.importGuides(options));
    SortedMap<String, String> output = GoldenFolder.read(content.resolve("guides"));
    if (UPDATE) {
      update(folder, report, output);
    }
    assertThat(report).isEqualTo(Files.readString(folder.resolve("report.txt")));
    assertThat(output).isEqualTo(GoldenFolder.read(folder.resolve("expected")));
    assertThat(errors()).isEmpty();
    Waymark.importGuides(options);
    assertThat(GoldenFolder.read(content.resolve("guides"))).isEqualTo(output);
  }

  /** Return what a build would refuse of the new guides. */
  private List<String> errors() {
    BuildOptions options =
        BuildOptions.builder(content, content.resolveSibling("site"))
            .date(DATE)
            .drafts(true)
            .build();
    return Waymark.check(options, new BuildListener() {}).diagnostics().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(DiagnosticPrinter::print)
        .toList();
  }

  private static String print(ImportReport report) {
    StringBuilder out = new StringBuilder();
    for (ImportReport.Entry file : report.files()) {
      out.append(file.source()).append(" -> ").append(file.target()).append(' ');
      out.append(file.outcome()).append(' ').append(file.carried()).append('\n');
      print(out, file.findings());
    }
    out.append("copied ").append(report.copied()).append('\n');
    print(out, report.findings());
    return out.toString();
  }

  private static void print(StringBuilder out, List<Diagnostic> findings) {
    findings.forEach(each -> out.append(DiagnosticPrinter.print(each)).append('\n'));
  }

  private static void update(Path folder, String report, SortedMap<String, String> output)
      throws IOException {
    assertThat(System.getenv("CI")).as("CI never changes what is expected").isNull();
    Files.writeString(folder.resolve("report.txt"), report);
    GoldenFolder.replace(folder.resolve("expected"), output);
  }
}
