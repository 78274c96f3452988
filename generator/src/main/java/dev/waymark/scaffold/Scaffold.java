package dev.waymark.scaffold;

import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A text to begin with.
 *
 * @param text with the path it is meant for; empty where there are problems
 * @param problems what is wrong with the order, each in a sentence
 */
public record Scaffold(Optional<SourceText> text, List<String> problems) {
  public Scaffold {
    problems = List.copyOf(problems);
  }

  static Scaffold of(SourcePath path, String text) {
    return new Scaffold(Optional.of(new SourceText(path, "", text)), List.of());
  }

  static Scaffold refused(List<String> problems) {
    return new Scaffold(Optional.empty(), problems);
  }
}
