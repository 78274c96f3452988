package dev.waymark.maven;

import dev.waymark.BuildOptions;
import dev.waymark.serve.DevServer;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Show the site to browsers of this machine while it is written: pages follow each save, and a
 * mistake is shown where it is. Ends with Ctrl-C.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends AbstractMojo {
  /** Do nothing. */
  @Parameter(property = "waymark.skip", defaultValue = "false")
  private boolean skip;

  /** The content: {@code site.yaml}, {@code guides}, {@code pages}. */
  @Parameter(property = "waymark.sourceDirectory", defaultValue = "${basedir}/src/waymark")
  private File sourceDirectory;

  /** The first port to try; where it is taken, the next ones are. */
  @Parameter(property = "waymark.port", defaultValue = "4000")
  private int port;

  /**
   * The day that says what is published, expired or overdue, such as {@code 2026-11-22}. By default
   * today in UTC.
   */
  @Parameter(property = "waymark.date")
  private @Nullable String date;

  /** Include drafts. */
  @Parameter(property = "waymark.drafts", defaultValue = "true")
  private boolean drafts;

  /** Include what is published after the date. */
  @Parameter(property = "waymark.future", defaultValue = "true")
  private boolean future;

  /** Include what has expired by the date. */
  @Parameter(property = "waymark.expired", defaultValue = "false")
  private boolean expired;

  /** Show {@code _styleguide/}, a page with every component of the theme. */
  @Parameter(property = "waymark.styleguide", defaultValue = "false")
  private boolean styleguide;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Waymark: skipped");
      return;
    }
    Path content = sourceDirectory.toPath();
    if (!Files.exists(content) && !new ReactorModule(project, session).isMeantToHaveContent()) {
      getLog().info("Waymark: skipped, there is no folder " + content);
      return;
    }
    try {
      serve(options(content));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(IoProblem.describe(e), e.getCause());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("Waymark failed unexpectedly: " + e, e);
    }
  }

  private BuildOptions options(Path content) throws MojoExecutionException {
    Path target = Path.of(project.getBuild().getDirectory());
    return BuildOptions.builder(content, target.resolve("site"))
        .date(EditorialDate.of(date))
        .drafts(drafts)
        .future(future)
        .expired(expired)
        .styleGuide(styleguide)
        .themes(getClass().getClassLoader())
        .build();
  }

  /** Serve until this machine ends the process, or whoever runs Maven interrupts the goal. */
  private void serve(BuildOptions options) {
    ServeLog log = new ServeLog(getLog(), new DiagnosticLog(getLog(), Terminal.of(session).ink()));
    try (DevServer server = DevServer.start(options, port, log)) {
      getLog().info("Waymark: see " + server.address() + " (Ctrl-C ends)");
      server.untilTheProcessEnds();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
