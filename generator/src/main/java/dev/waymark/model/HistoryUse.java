package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * What a site shows of its version history.
 *
 * @param updated whether the day of the last change is shown where a text does not give one
 * @param edit address at which a file can be changed, with {@code {path}} in the place of its path
 *     inside the repository
 */
public record HistoryUse(boolean updated, @Nullable Located<String> edit) {
  /** Nothing. */
  public static final HistoryUse NONE = new HistoryUse(false, null);

  /** Return whether the history has to be read. */
  public boolean isAsked() {
    return updated || edit != null;
  }
}
