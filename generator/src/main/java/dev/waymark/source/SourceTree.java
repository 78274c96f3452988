package dev.waymark.source;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.MediaFile;
import dev.waymark.model.SourcePath;
import java.nio.file.Path;
import java.util.List;

/**
 * What lies in a content folder, each list sorted by path.
 *
 * @param root the folder
 * @param guides Markdown files below {@code guides/}
 * @param pages Markdown files below {@code pages/}
 * @param media other files below both
 * @param data YAML, JSON and CSV files right in {@code data/}
 * @param problems entries that can't be read
 */
public record SourceTree(
    Path root,
    List<SourcePath> guides,
    List<SourcePath> pages,
    List<MediaFile> media,
    List<SourcePath> data,
    List<Diagnostic> problems) {
  public SourceTree {
    guides = List.copyOf(guides);
    pages = List.copyOf(pages);
    media = List.copyOf(media);
    data = List.copyOf(data);
    problems = List.copyOf(problems);
  }
}
