package dev.waymark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Ink;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ServeLogTest {
  private static final Diagnostic ERROR =
      new Diagnostic(Severity.ERROR, "e", "wrong", new Span("guides/a.md", 3, 1, 4), null, null);
  private static final Diagnostic WARNING =
      new Diagnostic(Severity.WARNING, "w", "odd", Span.ofFile("guides/a.md"), null, null);

  private final RecordingLog log = new RecordingLog();
  private final ServeLog serveLog = new ServeLog(log, new DiagnosticLog(log, Ink.NONE));

  @Test
  void aWarningIsLoggedOnceAndAnErrorUntilItIsMended() {
    serveLog.found(List.of(WARNING), true);
    serveLog.found(List.of(WARNING, ERROR), false);
    serveLog.found(List.of(WARNING, ERROR), false);
    serveLog.found(List.of(WARNING), true);
    assertThat(log.lines()).filteredOn(line -> line.startsWith("warn:")).hasSize(1);
    assertThat(log.lines())
        .filteredOn(line -> line.startsWith("error:"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("guides/a.md:3:1"));
    assertThat(log.lines()).last().asString().contains("mended");
  }
}
