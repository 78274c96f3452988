package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps that belong together.
 *
 * @param id for links to it
 * @param title {@code null} for the one phase of a guide with flat steps
 * @param start number of the first step
 * @param time of all its steps
 * @param steps in order
 */
public record PhaseView(
    String id,
    @Nullable String title,
    int start,
    @Nullable DurationView time,
    List<StepView> steps) {
  public PhaseView {
    steps = List.copyOf(steps);
  }
}
