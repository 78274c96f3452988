package dev.waymark.source;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that findings concern, by reading their files again: only what has findings is
 * worth the memory. It keeps the last file's lines, so ask file by file. Not thread-safe.
 */
public final class Excerpts {
  private final Path root;
  private String file = "";
  private List<String> lines = List.of();

  /** Find lines of files below {@code root}, the content folder. */
  public Excerpts(Path root) {
    this.root = root;
  }

  /** Return the line a span lies in, or {@code null} where there is none any more. */
  public @Nullable String lineOf(Span span) {
    if (span.line() == 0) {
      return null;
    }
    if (!span.file().equals(file)) {
      file = span.file();
      lines = SourcePath.of(file).map(this::read).orElse(List.of());
    }
    return span.line() <= lines.size() ? lines.get(span.line() - 1) : null;
  }

  private List<String> read(SourcePath path) {
    try {
      Path location = root.resolve(path.value());
      return Files.isRegularFile(location)
          ? Utf8.decode(Files.readAllBytes(location)).lines().toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
