package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A site as its sources are at one moment.
 *
 * @param problems what was found before any page was made, in order
 * @param files empty where that ended the build
 */
public record Edition(List<Diagnostic> problems, Optional<LiveFiles> files) {
  public Edition {
    problems = List.copyOf(problems);
  }
}
