package dev.waymark.source;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.SourcePath;
import java.util.List;

/**
 * What lies in a folder that is imported, each list sorted by path.
 *
 * @param texts Markdown files
 * @param files other files
 * @param problems what is not read, and why
 */
public record Collected(List<SourcePath> texts, List<SourcePath> files, List<Diagnostic> problems) {
  public Collected {
    texts = List.copyOf(texts);
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
