package dev.waymark.maven;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.DiagnosticPrinter;
import dev.waymark.diagnostic.Ink;
import dev.waymark.diagnostic.Severity;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Log all errors, then the first 50 warnings and how many there are of each kind. */
final class DiagnosticLog {
  private static final int MOST = 50;

  private final Log log;
  private final Ink ink;

  DiagnosticLog(Log log, Ink ink) {
    this.log = log;
    this.ink = ink;
  }

  void print(List<Diagnostic> diagnostics) {
    of(Severity.ERROR, diagnostics)
        .forEach(error -> log.error(DiagnosticPrinter.print(error, ink)));
    printFirst(of(Severity.WARNING, diagnostics), "warnings", log::warn);
    printFirst(of(Severity.INFO, diagnostics), "notes", log::info);
  }

  private static List<Diagnostic> of(Severity severity, List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(each -> each.severity() == severity).toList();
  }

  private void printFirst(List<Diagnostic> found, String noun, Consumer<String> out) {
    found.stream().limit(MOST).map(each -> DiagnosticPrinter.print(each, ink)).forEach(out);
    if (found.size() > MOST) {
      out.accept(MOST + " of " + found.size() + " " + noun + " shown. All: " + perCode(found));
    }
  }

  private static String perCode(List<Diagnostic> found) {
    return found.stream()
        .collect(groupingBy(Diagnostic::code, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(joining(", "));
  }
}
