package dev.waymark.migrate;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is to say about one file. Not thread-safe. */
final class Notes {
  private final String file;
  private final Set<String> carried = new LinkedHashSet<>();
  private final Set<Diagnostic> findings = new LinkedHashSet<>();

  Notes(String file) {
    this.file = file;
  }

  /** Say that something is in the guide now, in words or by its field. */
  void carry(String what) {
    carried.add(what);
  }

  /** Say that something needs a person; line 0 stands for the file as a whole. */
  void warn(String code, int line, String message, String hint) {
    findings.add(
        new Diagnostic(Severity.WARNING, code, message, new Span(file, line, 0, 0), hint, null));
  }

  /** Say that something is in another place than before. */
  void note(String code, int line, String message, String hint) {
    findings.add(
        new Diagnostic(Severity.INFO, code, message, new Span(file, line, 0, 0), hint, null));
  }

  void refuse(String code, int line, String message, String hint) {
    findings.add(
        new Diagnostic(Severity.ERROR, code, message, new Span(file, line, 0, 0), hint, null));
  }

  /** Add what a reader of headers found; what it could read is there all the same. */
  void add(Diagnostic found, boolean readable) {
    Diagnostic own =
        new Diagnostic(
            Severity.ERROR, found.code(), found.message(), found.span(), found.hint(), null);
    Diagnostic mild =
        new Diagnostic(
            Severity.WARNING, found.code(), found.message(), found.span(), found.hint(), null);
    findings.add(readable ? mild : own);
  }

  List<String> carried() {
    return List.copyOf(carried);
  }

  List<Diagnostic> findings() {
    List<Diagnostic> sorted = new ArrayList<>(findings);
    sorted.sort(null);
    return sorted;
  }

  /** Return a text as a message shows it. */
  static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int end = line.offsetByCodePoints(0, Math.min(80, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
