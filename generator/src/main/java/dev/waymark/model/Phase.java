package dev.waymark.model;

import dev.waymark.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps that belong together.
 *
 * @param id unique in the guide: the author's, or made from the title
 * @param title {@code null} for the one phase of a guide with flat steps
 * @param steps in order
 * @param at where the phase begins
 */
public record Phase(
    Located<String> id, @Nullable Located<String> title, List<Step> steps, Span at) {
  public Phase {
    steps = List.copyOf(steps);
  }

  /** Return this without what its steps say. */
  Phase outline() {
    return new Phase(id, title, steps.stream().map(Step::outline).toList(), at);
  }
}
