package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Silenced;
import java.time.Duration;
import java.util.List;

/**
 * What a build did.
 *
 * @param diagnostics every finding, sorted by file and place
 * @param silenced what was found and silenced in its file, sorted in the same way
 * @param failed whether one of them stopped the build, so that nothing was published
 * @param guides how many guides are on the site
 * @param pages how many pages were rendered, or would have been
 * @param written files that are new or changed
 * @param unchanged files that are as they were
 * @param removed files of an earlier build that are gone
 * @param leftOut drafts, texts to come and expired ones, counted
 * @param elapsed how long it took
 */
public record BuildReport(
    List<Diagnostic> diagnostics,
    List<Silenced> silenced,
    boolean failed,
    int guides,
    int pages,
    int written,
    int unchanged,
    int removed,
    LeftOut leftOut,
    Duration elapsed) {
  public BuildReport {
    diagnostics = List.copyOf(diagnostics);
    silenced = List.copyOf(silenced);
  }
}
