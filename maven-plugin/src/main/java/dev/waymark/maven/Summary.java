package dev.waymark.maven;

import dev.waymark.BuildReport;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report in one line. */
record Summary(BuildReport report) {
  String ofBuild() {
    return pages()
        + format(
            "; %,d written, %,d unchanged, %,d removed",
            report.written(), report.unchanged(), report.removed())
        + warningsAndTime();
  }

  String ofCheck() {
    return pages() + warningsAndTime();
  }

  /** Say how many problems there are, and in how many files. */
  String problems() {
    List<Diagnostic> errors = of(Severity.ERROR);
    List<Diagnostic> found = errors.isEmpty() ? of(Severity.WARNING) : errors;
    String noun = errors.isEmpty() ? "warning" : "error";
    long files = found.stream().map(each -> each.span().file()).distinct().count();
    return count(found.size(), noun) + " in " + count(files, "file");
  }

  Optional<String> leftOut() {
    return report.leftOut() == 0
        ? Optional.empty()
        : Optional.of(
            format("%,d left out as drafts, future or expired", report.leftOut())
                + " (-Dwaymark.drafts, -Dwaymark.future, -Dwaymark.expired include them)");
  }

  private String pages() {
    return count(report.guides(), "guide") + ", " + count(report.pages(), "page");
  }

  private String warningsAndTime() {
    return format(
        "; %s; %.1f s",
        count(of(Severity.WARNING).size(), "warning"), report.elapsed().toMillis() / 1000.0);
  }

  private List<Diagnostic> of(Severity severity) {
    return report.diagnostics().stream().filter(each -> each.severity() == severity).toList();
  }

  private static String count(long number, String noun) {
    return format("%,d %s", number, noun) + (number == 1 ? "" : "s");
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
