package dev.waymark.maven;

import dev.waymark.ImportReport;
import dev.waymark.ImportReport.Entry;
import dev.waymark.ImportReport.Outcome;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.DiagnosticPrinter;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Log what became of each text, and everything that needs a person: nothing of it is cut off. */
final class ImportLog {
  private final Log log;

  ImportLog(Log log) {
    this.log = log;
  }

  void print(ImportReport report) {
    for (Entry file : report.files()) {
      log.info(line(file));
      print(file.findings());
    }
    print(report.findings());
    log.info("Waymark: " + summary(report));
    if (report.count(Outcome.WRITTEN) > 0) {
      log.info("Waymark: all are drafts; to find what is left to write, search for TODO:");
    }
  }

  private static String line(Entry file) {
    String carried = file.carried().isEmpty() ? "" : ": " + String.join(", ", file.carried());
    return switch (file.outcome()) {
      case WRITTEN -> file.source() + " -> " + file.target() + carried;
      case THERE_ALREADY -> file.source() + ": " + file.target() + " is there and stays as it is";
      case NOT_IMPORTED -> file.source() + ": not imported";
    };
  }

  private void print(List<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      String text = DiagnosticPrinter.print(finding);
      switch (finding.severity()) {
        case ERROR -> log.error(text);
        case WARNING -> log.warn(text);
        case INFO -> log.info(text);
      }
    }
  }

  static String summary(ImportReport report) {
    return report.count(Outcome.WRITTEN)
        + " guides written, "
        + report.count(Outcome.THERE_ALREADY)
        + " there already, "
        + report.count(Outcome.NOT_IMPORTED)
        + " not imported; "
        + report.copied().size()
        + " other files copied";
  }
}
