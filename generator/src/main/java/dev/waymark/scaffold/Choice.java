package dev.waymark.scaffold;

import dev.waymark.diagnostic.Similarity;
import java.util.Collection;
import java.util.List;

/** Says what could have been meant. */
final class Choice {
  private Choice() {}

  /** Return "did you mean …?", or {@code otherwise} where nothing is near. */
  static String hint(String written, Collection<String> candidates, String otherwise) {
    return Similarity.closest(written, List.copyOf(candidates))
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse(otherwise);
  }
}
