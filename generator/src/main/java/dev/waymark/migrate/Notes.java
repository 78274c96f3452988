package dev.waymark.migrate;

import dev.waymark.diagnostic.Diagnostic;
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
    findings.add(Diagnostic.warning(code, message, new Span(file, line, 0, 0), hint));
  }

  /** Say that something is in another place than before. */
  void note(String code, int line, String message, String hint) {
    findings.add(Diagnostic.note(code, message, new Span(file, line, 0, 0), hint));
  }

  void refuse(String code, int line, String message, String hint) {
    findings.add(Diagnostic.error(code, message, new Span(file, line, 0, 0), hint));
  }

  /** Add what a reader of headers found; what it could read is there all the same. */
  void add(Diagnostic found, boolean readable) {
    Diagnostic own = Diagnostic.error(found.code(), found.message(), found.span(), found.hint());
    Diagnostic mild = Diagnostic.warning(found.code(), found.message(), found.span(), found.hint());
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
