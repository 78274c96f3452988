package dev.waymark.maven;

import dev.waymark.ImportOptions;
import dev.waymark.ImportReport;
import dev.waymark.Waymark;
import java.io.File;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Make guides of texts that were written for Jekyll, Hugo or JBake. Each is a draft; files that are
 * there stay as they are.
 */
@Mojo(name = "import", aggregator = true, threadSafe = true)
public final class ImportMojo extends AbstractMojo {
  /** The folder with the texts, and with the pictures they show. It is only read. */
  @Parameter(property = "waymark.from")
  private @Nullable File from;

  /** The content: new guides are written below its {@code guides}. */
  @Parameter(property = "waymark.sourceDirectory", defaultValue = "${basedir}/src/waymark")
  private File sourceDirectory;

  @Override
  public void execute() throws MojoExecutionException {
    if (from == null) {
      throw new MojoExecutionException(
          "Say which folder to import: -Dwaymark.from=FOLDER, with the texts of the other site");
    }
    ImportReport report = report(from);
    new ImportLog(getLog()).print(report);
  }

  private ImportReport report(File folder) throws MojoExecutionException {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    try {
      return Waymark.importGuides(
          new ImportOptions(folder.toPath(), sourceDirectory.toPath(), today));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(IoProblem.describe(e), e.getCause());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("Waymark failed unexpectedly: " + e, e);
    }
  }
}
