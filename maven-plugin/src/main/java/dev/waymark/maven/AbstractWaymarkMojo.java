package dev.waymark.maven;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.BuildReport;
import dev.waymark.diagnostic.Severity;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals share: their parameters, and the way from these to a report. */
abstract class AbstractWaymarkMojo extends AbstractMojo {
  /** Do nothing. */
  @Parameter(property = "waymark.skip", defaultValue = "false")
  private boolean skip;

  /** The content: {@code site.yaml}, {@code guides}, {@code pages}. */
  @Parameter(property = "waymark.sourceDirectory", defaultValue = "${basedir}/src/waymark")
  private File sourceDirectory;

  /** The site. */
  @Parameter(property = "waymark.outputDirectory", defaultValue = "${project.build.directory}/site")
  private File outputDirectory;

  /** What a later build can use again. */
  @Parameter(
      property = "waymark.stateDirectory",
      defaultValue = "${project.build.directory}/waymark")
  private File stateDirectory;

  /** What fails the build: {@code error} or {@code warning}. */
  @Parameter(property = "waymark.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The day that says what is published, expired or overdue, such as {@code 2026-11-22}. By default
   * today in UTC.
   */
  @Parameter(property = "waymark.date")
  private @Nullable String date;

  /** Include drafts. */
  @Parameter(property = "waymark.drafts", defaultValue = "false")
  private boolean drafts;

  /** Include what is published after the date. */
  @Parameter(property = "waymark.future", defaultValue = "false")
  private boolean future;

  /** Include what has expired by the date. */
  @Parameter(property = "waymark.expired", defaultValue = "false")
  private boolean expired;

  /** Build {@code _styleguide/}, a page that shows every component of the theme. */
  @Parameter(property = "waymark.styleguide", defaultValue = "false")
  private boolean styleguide;

  /**
   * Lists of guides to make books of (EPUB), such as {@code en} for all guides of a language or
   * {@code en/body-areas/feet} for those of a term.
   */
  @Parameter(property = "waymark.books")
  private @Nullable List<String> books;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  abstract BuildReport run(BuildOptions options, BuildListener listener);

  /** Tell whether links to the web are asked for an answer. */
  boolean asksWeb() {
    return false;
  }

  abstract String failure(Summary summary);

  abstract String success(Summary summary, String outputDirectory);

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Waymark: skipped");
      return;
    }
    BuildOptions options = options();
    if (!hasContent()) {
      return;
    }
    BuildReport report = report(options);
    new DiagnosticLog(getLog(), Terminal.of(session).ink()).print(report.diagnostics());
    if (!report.diagnostics().isEmpty()) {
      String rules = relative(stateDirectory.toPath().resolve("rules"));
      getLog().info("Waymark: what each code means, and how to switch it off: " + rules);
    }
    Summary summary = new Summary(report);
    if (report.failed()) {
      throw new MojoFailureException(failure(summary));
    }
    getLog().info("Waymark: " + success(summary, relative(outputDirectory.toPath())));
    summary.leftOut().ifPresent(text -> getLog().info("Waymark: " + text));
  }

  private BuildOptions options() throws MojoExecutionException {
    return BuildOptions.builder(sourceDirectory.toPath(), outputDirectory.toPath())
        .date(EditorialDate.of(date))
        .drafts(drafts)
        .future(future)
        .expired(expired)
        .styleGuide(styleguide)
        .books(books == null ? List.of() : books)
        .externalLinks(asksWeb())
        .stateDirectory(stateDirectory.toPath())
        .projectDirectory(session.getRequest().getMultiModuleProjectDirectory().toPath())
        .failOn(threshold())
        .themes(getClass().getClassLoader())
        .build();
  }

  private Severity threshold() throws MojoExecutionException {
    return switch (failOn) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default ->
          throw new MojoExecutionException(
              "waymark.failOn is \"" + failOn + "\": write error or warning");
    };
  }

  private boolean hasContent() throws MojoExecutionException {
    Path source = sourceDirectory.toPath();
    if (Files.exists(source)) {
      return true;
    }
    if (new ReactorModule(project, session).isMeantToHaveContent()) {
      throw new MojoExecutionException(
          "There is no folder "
              + source
              + ": put site.yaml and guides/ there, or set waymark.sourceDirectory");
    }
    getLog().info("Waymark: skipped, there is no folder " + relative(source));
    return false;
  }

  private BuildReport report(BuildOptions options) throws MojoExecutionException {
    try {
      return run(options, new ProgressLog(getLog(), System::nanoTime));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(
          IoProblem.describe(e) + new SiteLifecycle(project, session).hint(e), e.getCause());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("Waymark failed unexpectedly: " + e, e);
    }
  }

  private String relative(Path path) {
    Path base = project.getBasedir().toPath();
    return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
  }
}
