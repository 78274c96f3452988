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
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each folder of {@code src/test/resources/sites} and compares all that comes out.
 *
 * <p>A case holds {@code content/}, {@code expected/} (missing where the build fails), {@code
 * diagnostics.txt} and, where it needs any, {@code options.properties}. {@code
 * -Dgolden.update=true} writes what is expected anew: read the difference before you commit it.
 */
final class GoldenSiteTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final Path SITES = Path.of("src", "test", "resources", "sites");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> entries = Files.list(SITES)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void thereAreEnoughCases() throws IOException {
    long invalid =
        cases().stream()
            .filter(name -> !Files.exists(SITES.resolve(name).resolve("expected")))
            .count();
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(invalid).isGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void siteIsAsExpected(String name) throws IOException {
    Path site = SITES.resolve(name);
    BuildOptions options = options(site);
    BuildReport report = Waymark.build(options, new BuildListener() {});
    String diagnostics = print(report.diagnostics());
    SortedMap<String, String> output = GoldenFolder.read(options.outputDirectory());
    if (UPDATE) {
      update(site, diagnostics, output);
    }
    assertThat(diagnostics).isEqualTo(Files.readString(site.resolve("diagnostics.txt")));
    assertThat(output).isEqualTo(GoldenFolder.read(site.resolve("expected")));
    assertThat(report.failed()).isEqualTo(output.isEmpty());
    assertThat(report.written()).isEqualTo(output.size());
    if (!report.failed()) {
      BuildReport again = Waymark.build(options, new BuildListener() {});
      assertThat(again.written()).isZero();
      assertThat(again.removed()).isZero();
      assertThat(again.unchanged()).isEqualTo(output.size());
    }
  }

  private BuildOptions options(Path site) throws IOException {
    Properties properties = new Properties();
    Path file = site.resolve("options.properties");
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        properties.load(in);
      }
    }
    return BuildOptions.builder(site.resolve("content"), folder.resolve("site"))
        .date(DATE)
        .drafts(Boolean.parseBoolean(properties.getProperty("drafts")))
        .future(Boolean.parseBoolean(properties.getProperty("future")))
        .expired(Boolean.parseBoolean(properties.getProperty("expired")))
        .styleGuide(Boolean.parseBoolean(properties.getProperty("styleguide")))
        .failOn(Severity.valueOf(properties.getProperty("failOn", "ERROR")))
        .build();
  }

  private static String print(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(each -> DiagnosticPrinter.print(each) + "\n")
        .collect(Collectors.joining("\n"));
  }

  private static void update(Path site, String diagnostics, SortedMap<String, String> output)
      throws IOException {
    assertThat(System.getenv("CI")).as("CI never changes what is expected").isNull();
    Files.writeString(site.resolve("diagnostics.txt"), diagnostics);
    GoldenFolder.replace(site.resolve("expected"), output);
  }
}
