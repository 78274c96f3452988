package dev.waymark.history;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.History;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of a content folder from the Git repository it lies in.
 *
 * <p>What can't be known is left out and noted, never guessed. Thread-safe; calls wait for each
 * other.
 */
public final class HistoryReader {
  private static final String UNKNOWN = "it is not known when files were changed: ";

  /**
   * Read when files were changed and where they lie in the repository.
   *
   * <p>A day is that of the committer's date, in UTC, of the commit that {@code git log -1 -- FILE}
   * shows; a file that is not committed has none. Renames are not followed.
   *
   * @param contentFolder which may be a link and may lie deep inside the repository
   * @param files of the content folder
   * @return what is known, with one note where there is no history, or not all of it
   */
  public Parsed<History> read(Path contentFolder, Collection<SourcePath> files) {
    try {
      Path content = contentFolder.toRealPath();
      Path workTree = workTree(content);
      if (workTree == null) {
        return none("this folder is in no Git repository", "put it into one, and commit its files");
      }
      return IsolatedSystem.run(() -> read(workTree, content, files));
    } catch (IOException | RuntimeException e) { // JGit throws any of these for damaged files
      return none("the Git repository can't be read", "\"git fsck\" may say why");
    }
  }

  /** Return the closest folder around {@code content} that is a repository's, if there is one. */
  private static @Nullable Path workTree(Path content) {
    for (Path folder = content; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(Constants.DOT_GIT))) {
        return folder;
      }
    }
    return null;
  }

  private static Parsed<History> read(Path workTree, Path content, Collection<SourcePath> files)
      throws IOException {
    try (Repository repository = open(workTree);
        ObjectReader objects = repository.newObjectReader()) {
      ObjectId head = repository.resolve(Constants.HEAD);
      if (head == null) {
        return none("the Git repository has no commit yet", "commit the files");
      }
      String folder = workTree.relativize(content).toString().replace(File.separatorChar, '/');
      Map<SourcePath, String> paths = paths(folder, files);
      if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
        return noted(
            new History(Map.of(), paths),
            HistoryRule.SHALLOW_CLONE,
            "this is a shallow clone of the Git repository, without its older commits",
            "fetch them all: \"fetch-depth: 0\" for actions/checkout, \"git fetch --unshallow\""
                + " elsewhere");
      }
      Map<String, LocalDate> days =
          new LastChanges(folder, List.copyOf(paths.values())).find(objects, head);
      return new Parsed<>(new History(bySource(paths, days), paths), List.of());
    }
  }

  private static Repository open(Path workTree) throws IOException {
    return new FileRepositoryBuilder().setWorkTree(workTree.toFile()).setMustExist(true).build();
  }

  private static Map<SourcePath, String> paths(String folder, Collection<SourcePath> files) {
    Map<SourcePath, String> paths = new HashMap<>();
    for (SourcePath file : files) {
      paths.put(file, folder.isEmpty() ? file.value() : folder + "/" + file.value());
    }
    return paths;
  }

  private static Map<SourcePath, LocalDate> bySource(
      Map<SourcePath, String> paths, Map<String, LocalDate> days) {
    Map<SourcePath, LocalDate> bySource = new HashMap<>();
    paths.forEach(
        (source, path) -> {
          LocalDate day = days.get(path);
          if (day != null) {
            bySource.put(source, day);
          }
        });
    return bySource;
  }

  private static Parsed<History> none(String why, String hint) {
    return noted(History.EMPTY, HistoryRule.NO_GIT_HISTORY, why, hint);
  }

  private static Parsed<History> noted(History history, Rule rule, String why, String hint) {
    return new Parsed<>(
        history, List.of(Diagnostic.of(rule, UNKNOWN + why, Span.ofFile("site.yaml"), hint)));
  }
}
