package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.DiagnosticPrinter;
import dev.waymark.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Puts one file that its author got wrong, or almost, among good ones and builds the site.
 *
 * <p>{@code src/test/resources/inputs} holds such files in {@code guides/} and {@code pages/}, and
 * the good ones in {@code content/}. Beside each {@code name.md} lies {@code name.txt}: what is
 * printed, then the places in code points and whether there is a site. {@code generated/} holds the
 * same for texts that are too large to keep. {@code -Dgolden.update=true} writes what is expected
 * anew: read the difference before you commit it.
 */
final class InputsTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final Path INPUTS = Path.of("src", "test", "resources", "inputs");
  private static final Path CONTENT = INPUTS.resolve("content");
  private static final Path GENERATED = INPUTS.resolve("generated");
  private static final int SHOWN = 12;
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TempDir Path folder;

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(INPUTS)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.startsWith(CONTENT))
          .map(InputsTest::name)
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return INPUTS.relativize(file).toString().replace('\\', '/');
  }

  static List<HugeInput> generated() {
    return HugeInput.all();
  }

  @Test
  void everyExpectationHasItsInput() throws IOException {
    List<String> inputs = new ArrayList<>(files());
    HugeInput.all().forEach(input -> inputs.add("generated/" + input.name() + ".md"));
    try (Stream<Path> files = Files.walk(INPUTS)) {
      assertThat(files.map(InputsTest::name).filter(name -> name.endsWith(".txt")))
          .containsExactlyInAnyOrderElementsOf(
              inputs.stream().map(name -> name.replace(".md", ".txt")).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void findingsAndOutcomeAreAsExpected(String file) throws IOException {
    Path input = INPUTS.resolve(file);
    Path expected = input.resolveSibling(input.getFileName().toString().replace(".md", ".txt"));
    assertAsExpected(build(Map.of(file, Files.readAllBytes(input))), expected);
  }

  @ParameterizedTest
  @MethodSource("generated")
  void hugeInputIsAnsweredInTime(HugeInput input) throws IOException {
    long start = System.nanoTime();
    String outcome = build(Map.of(input.file(), input.bytes()));
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertAsExpected(outcome, GENERATED.resolve(input.name() + ".txt"));
    assertThat(taken).isLessThan(input.limit());
  }

  private static void assertAsExpected(String outcome, Path expected) throws IOException {
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("CI never changes what is expected").isNull();
      Files.writeString(expected, outcome);
    }
    assertThat(outcome).isEqualTo(Files.readString(expected));
  }

  private String build(Map<String, byte[]> files) throws IOException {
    Path content = folder.resolve("content");
    try (Stream<Path> good = Files.walk(CONTENT)) {
      for (Path file : good.filter(Files::isRegularFile).toList()) {
        write(content.resolve(CONTENT.relativize(file).toString()), Files.readAllBytes(file));
      }
    }
    for (var file : files.entrySet()) {
      write(content.resolve(file.getKey()), file.getValue());
    }
    Path site = folder.resolve("site");
    BuildReport report =
        Waymark.build(
            BuildOptions.builder(content, site).date(DATE).build(), new BuildListener() {});
    assertThat(Files.exists(site)).isNotEqualTo(report.failed());
    return outcome(report);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static String outcome(BuildReport report) {
    List<Diagnostic> findings = report.diagnostics();
    StringBuilder outcome = new StringBuilder();
    findings.stream()
        .limit(SHOWN)
        .forEach(each -> outcome.append(DiagnosticPrinter.print(each)).append("\n\n"));
    if (findings.size() > SHOWN) {
      outcome.append("and ").append(findings.size() - SHOWN).append(" more\n\n");
    }
    findings.stream().limit(SHOWN).forEach(each -> outcome.append(place(each.span())).append(' '));
    return outcome.append(report.failed() ? "stopped\n" : "built\n").toString();
  }

  private static String place(Span span) {
    return span.line() == 0 ? "file" : span.line() + ":" + span.column() + "+" + span.length();
  }
}
