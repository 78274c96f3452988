package dev.waymark.maven;

import static dev.waymark.diagnostic.Severity.ERROR;
import static dev.waymark.diagnostic.Severity.INFO;
import static dev.waymark.diagnostic.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Ink;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {
  private final RecordingLog log = new RecordingLog();

  @Test
  void errorsComeFirstAndWarningsFollow() {
    new DiagnosticLog(log, Ink.NONE)
        .print(List.of(found(INFO, "note", 1), found(WARNING, "long", 2), found(ERROR, "bad", 3)));

    assertThat(log.lines()).hasSize(3);
    assertThat(log.lines().get(0)).startsWith("error: error[bad]").contains("guides/a.md:3:1");
    assertThat(log.lines().get(1)).startsWith("warn: warning[long]");
    assertThat(log.lines().get(2)).startsWith("info: info[note]");
  }

  @Test
  void allErrorsAreLogged() {
    new DiagnosticLog(log, Ink.NONE).print(repeated(ERROR, "bad", 120).toList());

    assertThat(log.lines()).hasSize(120);
  }

  @Test
  void fiftyWarningsAreLoggedWithoutCounts() {
    new DiagnosticLog(log, Ink.NONE).print(repeated(WARNING, "long", 50).toList());

    assertThat(log.lines()).hasSize(50).allMatch(line -> line.startsWith("warn: warning[long]"));
  }

  @Test
  void moreThanFiftyWarningsEndInCountsPerCode() {
    new DiagnosticLog(log, Ink.NONE)
        .print(Stream.concat(repeated(WARNING, "long", 51), repeated(WARNING, "bare", 2)).toList());

    assertThat(log.lines())
        .hasSize(51)
        .last()
        .isEqualTo("warn: 50 of 53 warnings shown. All: bare 2, long 51");
  }

  private static Stream<Diagnostic> repeated(Severity severity, String code, int times) {
    return IntStream.rangeClosed(1, times).mapToObj(line -> found(severity, code, line));
  }

  private static Diagnostic found(Severity severity, String code, int line) {
    return new Diagnostic(
        severity, code, "something is wrong", new Span("guides/a.md", line, 1, 1), null, null);
  }
}
