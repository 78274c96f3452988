package dev.waymark.model;

import java.time.LocalDate;
import java.util.Map;

/**
 * What version control knows of files of the content folder. A file it does not know is missing.
 *
 * @param changed the day, in UTC, on which a file was last changed
 * @param repositoryPaths where a file lies inside the repository, with {@code /} as separator, for
 *     the address of "edit this page"
 */
public record History(Map<SourcePath, LocalDate> changed, Map<SourcePath, String> repositoryPaths) {
  /** That nothing is known. */
  public static final History EMPTY = new History(Map.of(), Map.of());

  public History {
    changed = Map.copyOf(changed);
    repositoryPaths = Map.copyOf(repositoryPaths);
  }
}
