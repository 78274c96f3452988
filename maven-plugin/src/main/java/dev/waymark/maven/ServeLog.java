package dev.waymark.maven;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.serve.ServeListener;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Log what a server finds: each error until it is mended, each warning once. */
final class ServeLog implements ServeListener {
  private final Log log;
  private final DiagnosticLog diagnostics;
  private List<Diagnostic> before = List.of();
  private boolean wasShown = true;

  ServeLog(Log log, DiagnosticLog diagnostics) {
    this.log = log;
    this.diagnostics = diagnostics;
  }

  @Override
  public synchronized void ready(Duration elapsed) {
    log.info("Waymark: ready after " + elapsed.toMillis() + " ms");
  }

  @Override
  public synchronized void found(List<Diagnostic> problems, boolean shown) {
    diagnostics.print(
        problems.stream()
            .filter(each -> each.severity() == Severity.ERROR || !before.contains(each))
            .toList());
    if (!shown) {
      log.info("Waymark: pages stay as they were until this is mended");
    } else if (!wasShown) {
      log.info("Waymark: mended");
    }
    before = List.copyOf(problems);
    wasShown = shown;
  }

  @Override
  public synchronized void failed(RuntimeException failure) {
    log.error(
        "Waymark: "
            + (failure instanceof UncheckedIOException io
                ? IoProblem.describe(io)
                : failure.toString()));
  }
}
