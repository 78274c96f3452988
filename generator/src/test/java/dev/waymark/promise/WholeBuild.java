package dev.waymark.promise;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.BuildReport;
import dev.waymark.Waymark;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A process that builds everything that a site can have, once. */
final class WholeBuild {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 30);

  private WholeBuild() {}

  /**
   * Take a content folder, an output folder and that of the theme; end with 1 where there are
   * errors.
   */
  @SuppressWarnings("SystemOut") // so that a test that fails says why
  public static void main(String[] folders) throws IOException {
    BuildReport report = build(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2]));
    if (report.failed()) {
      System.out.println(report.diagnostics());
      System.exit(1);
    }
  }

  /** Build with books and the style guide. */
  static BuildReport build(Path content, Path output, Path theme) throws IOException {
    try (URLClassLoader themes = new URLClassLoader(new URL[] {theme.toUri().toURL()}, null)) {
      BuildOptions options =
          BuildOptions.builder(content, output)
              .date(DATE)
              .styleGuide(true)
              .books(List.of("en-GB", "bn", "ar", "en-GB/body-areas/feet"))
              .themes(themes)
              .build();
      return Waymark.build(options, new BuildListener() {});
    }
  }
}
