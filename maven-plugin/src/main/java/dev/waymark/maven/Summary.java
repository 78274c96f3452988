package dev.waymark.maven;

import dev.waymark.BuildReport;
import dev.waymark.LeftOut;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.util.ArrayList;
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

  /** Say what was left out, and how it gets in. */
  Optional<String> leftOut() {
    LeftOut leftOut = report.leftOut();
    List<String> counts = new ArrayList<>();
    List<String> properties = new ArrayList<>();
    if (leftOut.drafts() > 0) {
      counts.add(count(leftOut.drafts(), "draft"));
      properties.add("-Dwaymark.drafts");
    }
    if (leftOut.future() > 0) {
      counts.add(format("%,d published later", leftOut.future()));
      properties.add("-Dwaymark.future");
    }
    if (leftOut.expired() > 0) {
      counts.add(format("%,d expired", leftOut.expired()));
      properties.add("-Dwaymark.expired");
    }
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "left out: "
                + String.join(", ", counts)
                + " (to include: "
                + String.join(" ", properties)
                + ")");
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
