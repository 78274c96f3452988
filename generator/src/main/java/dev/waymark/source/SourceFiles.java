package dev.waymark.source;

import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The texts of a content folder, and the files of its theme. Thread-safe. */
public interface SourceFiles {
  /** Return whether there is something to read. */
  boolean exists(SourcePath path);

  /** Return a file's text; empty, with a problem that says why, where it has none. */
  Parsed<Optional<SourceText>> read(SourcePath path);

  /**
   * Return what a file below {@code theme/} holds; empty where there is none.
   *
   * @throws UncheckedIOException where it can't be read
   */
  Optional<byte[]> themeFile(String name);
}
