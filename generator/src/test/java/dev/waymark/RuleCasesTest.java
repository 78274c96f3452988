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
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule has a content folder that breaks it and one that keeps it: see {@link RuleCase}.
 *
 * <p>{@code -Dgolden.update=true} writes what is found anew: read the difference before you commit
 * it.
 */
final class RuleCasesTest {
  private static final LocalDate DATE = LocalDate.of(2026, 12, 24);
  private static final Path TESTS = Path.of("src", "test", "java", "dev", "waymark");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** Rules that no few files can break alone, and the tests that break them. */
  private static final Map<String, String> COVERED_ELSEWHERE =
      Map.ofEntries(
          Map.entry("dead-web-link", "weblink/WebLinkCheckerTest"),
          Map.entry("file-gone", "source/SourceReaderTest"),
          Map.entry("markdown-too-deep", "markdown/PathologicalMarkdownTest"),
          Map.entry("markdown-too-slow", "markdown/PathologicalMarkdownTest"),
          Map.entry("missing-message", "render/MessageRulesTest"),
          Map.entry("moved-web-link", "weblink/WebLinkCheckerTest"),
          Map.entry("no-git-history", "history/HistoryReaderTest"),
          Map.entry("no-previews", "PreviewsTest"),
          Map.entry("no-report", "ReportsTest"),
          Map.entry("not-a-file", "source/TreeWalkerTest"),
          Map.entry("password-in-web-link", "weblink/WebLinkCheckerTest"),
          Map.entry("private-web-link", "weblink/WebLinkCheckerTest"),
          Map.entry("shallow-clone", "history/HistoryReaderTest"),
          Map.entry("template-endless", "render/PageRendererTest"),
          Map.entry("template-missing", "render/PageRendererTest"),
          Map.entry("unchecked-web-link", "weblink/WebLinkCheckerTest"),
          Map.entry("unreachable-web-link", "weblink/WebLinkCheckerTest"));

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(RuleCase.FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("[.]txt$", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void brokenRuleIsFound(String code) throws IOException {
    RuleCase example = RuleCase.read(code);
    example.writeFires(folder.resolve("content"));
    String found =
        check().stream()
            .filter(finding -> finding.code().equals(code))
            .map(finding -> DiagnosticPrinter.print(finding) + "\n")
            .collect(Collectors.joining("\n"));
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("CI never changes what is expected").isNull();
      example.rewrite(found);
    }
    assertThat(found).contains("[" + code + "]").isEqualTo(RuleCase.read(code).found());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keptRuleIsSilent(String code) throws IOException {
    RuleCase.read(code).writeSilent(folder.resolve("content"));
    Predicate<Diagnostic> unwanted =
        finding -> finding.code().equals(code) || finding.severity() == Severity.ERROR;
    assertThat(check().stream().filter(unwanted).map(DiagnosticPrinter::print)).isEmpty();
  }

  @Test
  void everyRuleHasACaseOrATestOfItsOwn() throws IOException {
    SortedSet<String> covered = new TreeSet<>(cases());
    assertThat(covered).doesNotContainAnyElementsOf(COVERED_ELSEWHERE.keySet());
    covered.addAll(COVERED_ELSEWHERE.keySet());
    assertThat(covered).containsExactlyElementsOf(RuleBook.rules().keySet());
  }

  @Test
  void testsOfOtherRulesNameThem() {
    assertThat(COVERED_ELSEWHERE)
        .allSatisfy(
            (code, test) ->
                assertThat(TESTS.resolve(test + ".java"))
                    .content()
                    .containsPattern("(?<![a-z-])" + code + "(?![a-z-])"));
  }

  private List<Diagnostic> check() {
    BuildOptions options =
        BuildOptions.builder(folder.resolve("content"), folder.resolve("site")).date(DATE).build();
    return Waymark.check(options, new BuildListener() {}).diagnostics();
  }
}
