package dev.waymark.source;

import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.util.Optional;

/** The text files of a content folder. Thread-safe. */
public interface SourceTexts {
  /** Return whether there is something to read. */
  boolean exists(SourcePath path);

  /** Return a file's text; empty, with a problem that says why, where it has none. */
  Parsed<Optional<SourceText>> read(SourcePath path);
}
