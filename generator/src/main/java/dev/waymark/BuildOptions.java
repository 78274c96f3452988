package dev.waymark;

import dev.waymark.diagnostic.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What to build and how.
 *
 * @param sourceDirectory the content folder: {@code site.yaml}, {@code guides/}, {@code pages/},
 *     {@code theme/}
 * @param outputDirectory the folder the site is written into
 * @param date the editorial date: what is to come, expired or overdue on this day
 * @param drafts whether unfinished texts are built
 * @param future whether texts published after {@code date} are built
 * @param expired whether texts that expired before {@code date} are built
 * @param styleGuide whether each language gets a page that shows the components of the theme
 * @param books which lists of guides are made books, by language and path: {@code en}, {@code
 *     en/time/long}
 * @param externalLinks whether links to the web are asked for an answer; only by {@link
 *     Waymark#check}
 * @param stateDirectory where reports are written, and kept what later builds can use again
 * @param projectDirectory what editors and build servers take for the project: reports name files
 *     from here
 * @param failOn the least severity that stops a build
 * @param themes finds theme artifacts and the default theme
 */
public record BuildOptions(
    Path sourceDirectory,
    Path outputDirectory,
    LocalDate date,
    boolean drafts,
    boolean future,
    boolean expired,
    boolean styleGuide,
    List<String> books,
    boolean externalLinks,
    Path stateDirectory,
    Path projectDirectory,
    Severity failOn,
    ClassLoader themes) {
  public BuildOptions {
    books = List.copyOf(books);
    sourceDirectory = sourceDirectory.toAbsolutePath().normalize();
    outputDirectory = outputDirectory.toAbsolutePath().normalize();
    stateDirectory = stateDirectory.toAbsolutePath().normalize();
    projectDirectory = projectDirectory.toAbsolutePath().normalize();
  }

  /**
   * Check that reports come neither among the content, where they could be in the place of somebody
   * else's files, nor into the site.
   *
   * @throws IllegalArgumentException that says which folder to change
   */
  void checkFolders() {
    for (Path folder : List.of(sourceDirectory, outputDirectory)) {
      if (stateDirectory.startsWith(folder)) {
        throw new IllegalArgumentException(
            "waymark.stateDirectory, "
                + stateDirectory
                + ", lies in the folder of the "
                + (folder.equals(sourceDirectory) ? "content" : "site")
                + ": choose a folder of its own");
      }
    }
  }

  /** Start with the defaults: today in UTC, no drafts, errors stop the build. */
  public static Builder builder(Path sourceDirectory, Path outputDirectory) {
    return new Builder(sourceDirectory, outputDirectory);
  }

  /** Collects options. Not thread-safe. */
  public static final class Builder {
    private final Path sourceDirectory;
    private final Path outputDirectory;
    private LocalDate date = LocalDate.now(Clock.systemUTC());
    private boolean drafts;
    private boolean future;
    private boolean expired;
    private boolean styleGuide;
    private List<String> books = List.of();
    private boolean externalLinks;
    private Path stateDirectory;
    private Path projectDirectory;
    private Severity failOn = Severity.ERROR;
    private ClassLoader themes = BuildOptions.class.getClassLoader();

    private Builder(Path sourceDirectory, Path outputDirectory) {
      this.sourceDirectory = sourceDirectory;
      this.outputDirectory = outputDirectory;
      this.stateDirectory = outputDirectory.resolveSibling("waymark");
      this.projectDirectory = sourceDirectory;
    }

    /** Build as on this day. */
    public Builder date(LocalDate value) {
      date = value;
      return this;
    }

    /** Build unfinished texts too. */
    public Builder drafts(boolean value) {
      drafts = value;
      return this;
    }

    /** Build texts to come too. */
    public Builder future(boolean value) {
      future = value;
      return this;
    }

    /** Build expired texts too. */
    public Builder expired(boolean value) {
      expired = value;
      return this;
    }

    /** Build a page that shows the components of the theme, for each language. */
    public Builder styleGuide(boolean value) {
      styleGuide = value;
      return this;
    }

    /** Make books of these lists of guides. */
    public Builder books(List<String> value) {
      books = List.copyOf(value);
      return this;
    }

    /** Ask links to the web for an answer, when content is checked. */
    public Builder externalLinks(boolean value) {
      externalLinks = value;
      return this;
    }

    /** Name files from this folder in reports. */
    public Builder projectDirectory(Path value) {
      projectDirectory = value;
      return this;
    }

    /** Keep reports, and what later builds can use again, in this folder. */
    public Builder stateDirectory(Path value) {
      stateDirectory = value;
      return this;
    }

    /** Stop at findings of this severity or above. */
    public Builder failOn(Severity value) {
      failOn = value;
      return this;
    }

    /** Look for themes with this class loader. */
    public Builder themes(ClassLoader value) {
      themes = value;
      return this;
    }

    /** Return the options. */
    public BuildOptions build() {
      return new BuildOptions(
          sourceDirectory,
          outputDirectory,
          date,
          drafts,
          future,
          expired,
          styleGuide,
          books,
          externalLinks,
          stateDirectory,
          projectDirectory,
          failOn,
          themes);
    }
  }
}
