package dev.waymark.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * What the version history says of files.
 *
 * @param changed day of the last change, in UTC; without files whose last change is not known
 * @param repositoryPaths where a file lies inside the repository, with {@code /}
 */
public record History(
    Map<SourcePath, LocalDate> changed, Map<SourcePath, String> repositoryPaths) {
  /** Nothing known. */
  public static final History EMPTY = new History(Map.of(), Map.of());

  public History {
    changed = Collections.unmodifiableMap(new HashMap<>(changed));
    repositoryPaths = Collections.unmodifiableMap(new HashMap<>(repositoryPaths));
  }
}
