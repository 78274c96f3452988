package dev.waymark;

import java.util.List;
import java.util.Optional;

/**
 * What was begun.
 *
 * @param file the new file, as its path in the content folder; empty where there are problems
 * @param problems why nothing was written, each in a sentence
 */
public record CreateReport(Optional<String> file, List<String> problems) {
  public CreateReport {
    problems = List.copyOf(problems);
  }

  static CreateReport refused(List<String> problems) {
    return new CreateReport(Optional.empty(), problems);
  }
}
