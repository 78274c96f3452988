package dev.waymark.publish;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The files of a published site. */
public final class PublishedFiles {
  private PublishedFiles() {}

  /**
   * Return every file that the last build wrote into {@code output} and that is still part of the
   * site; none where that is not known.
   */
  public static List<Path> of(Path output) {
    try {
      return Manifest.read(manifest(output)).stream()
          .flatMap(manifest -> manifest.paths().stream())
          .map(output::resolve)
          .toList();
    } catch (IOException | InvalidPathException e) { // a process may know fewer names than the last
      return List.of();
    }
  }

  /** Return the file that lists them, which a build replaces before and after all others. */
  public static Path manifest(Path output) {
    return output.resolve(Publisher.STATE_FOLDER).resolve(Publisher.MANIFEST);
  }
}
