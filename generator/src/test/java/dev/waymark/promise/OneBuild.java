package dev.waymark.promise;

import dev.waymark.BuildReport;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A process that builds a site once, and says what came of it. */
final class OneBuild {
  private OneBuild() {}

  /** Take a content folder and an output folder. */
  @SuppressWarnings("SystemOut") // the way to tell the process that waits for this one
  public static void main(String[] folders) {
    try {
      BuildReport report = TwoSites.build(Path.of(folders[0]), Path.of(folders[1]));
      report.diagnostics().forEach(each -> System.out.println(each.code() + ": " + each.message()));
      System.out.println(report.failed() ? "stopped" : "built");
    } catch (UncheckedIOException e) {
      System.out.println(e.getMessage());
    }
  }
}
