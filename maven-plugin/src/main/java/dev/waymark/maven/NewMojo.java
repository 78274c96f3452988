package dev.waymark.maven;

import dev.waymark.CreateOptions;
import dev.waymark.CreateReport;
import dev.waymark.Waymark;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Begin a guide, or a translation of one: a draft with every field it needs, and {@code TODO:}
 * where something is left to write. A file that is there stays as it is.
 */
@Mojo(name = "new", threadSafe = true)
public final class NewMojo extends AbstractMojo {
  /** Do nothing. */
  @Parameter(property = "waymark.skip", defaultValue = "false")
  private boolean skip;

  /** The content: {@code site.yaml}, {@code guides}, {@code pages}. */
  @Parameter(property = "waymark.sourceDirectory", defaultValue = "${basedir}/src/waymark")
  private File sourceDirectory;

  /** What the new guide is called, such as {@code How to warm cold hands}. */
  @Parameter(property = "waymark.title")
  private @Nullable String title;

  /** How its steps are arranged: {@code steps}, which is the default, or {@code phases}. */
  @Parameter(property = "waymark.form")
  private @Nullable String form;

  /** The language of the new file. By default the site's first one. */
  @Parameter(property = "waymark.language")
  private @Nullable String language;

  /** The folder of the new guide, such as {@code guides/back}. By default {@code guides}. */
  @Parameter(property = "waymark.folder")
  private @Nullable String folder;

  /** The guide to translate, as its path in the content folder: {@code guides/neck.md}. */
  @Parameter(property = "waymark.from")
  private @Nullable String from;

  /** The day on which the guide is begun, such as {@code 2026-11-22}. By default today in UTC. */
  @Parameter(property = "waymark.date")
  private @Nullable String date;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Waymark: skipped");
      return;
    }
    Path content = sourceDirectory.toPath();
    if (!Files.exists(content) && !new ReactorModule(project, session).isMeantToHaveContent()) {
      getLog().info("Waymark: skipped, there is no folder " + relative(content));
      return;
    }
    CreateReport report = report(EditorialDate.of(date));
    String file =
        report
            .file()
            .orElseThrow(() -> new MojoFailureException(String.join("; ", report.problems())));
    getLog().info("Waymark: new: " + relative(content.resolve(file)));
    getLog()
        .info("Write over each text in it that begins with TODO:, and delete what does not fit");
    getLog().info("It is a draft: see it with mvn waymark:generate -Dwaymark.drafts");
    getLog().info("When it is done, delete \"draft: true\" and run mvn waymark:check");
  }

  private CreateReport report(LocalDate day) throws MojoExecutionException {
    try {
      return Waymark.create(
          new CreateOptions(sourceDirectory.toPath(), title, form, language, folder, from, day));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(IoProblem.describe(e), e.getCause());
    } catch (RuntimeException e) {
      throw new MojoExecutionException("Waymark failed unexpectedly: " + e, e);
    }
  }

  private String relative(Path path) {
    Path base = project.getBasedir().toPath();
    return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
  }
}
