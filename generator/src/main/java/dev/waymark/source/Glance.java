package dev.waymark.source;

import dev.waymark.model.SourcePath;
import java.util.List;

/**
 * What a look at a few guides came to.
 *
 * @param state of the folder, of which nothing else was looked at
 * @param changed guides that hold something else than before
 */
public record Glance(FolderState state, List<SourcePath> changed) {
  public Glance {
    changed = List.copyOf(changed);
  }
}
