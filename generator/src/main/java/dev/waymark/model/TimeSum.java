package dev.waymark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long several steps take.
 *
 * @param span of those with a time
 * @param complete whether each of them has one
 */
public record TimeSum(TimeSpan span, boolean complete) {
  /** Add up the times of steps; {@code null} where none has one. */
  public static @Nullable TimeSum of(List<Step> steps) {
    TimeSpan sum = null;
    boolean complete = true;
    for (Step step : steps) {
      Located<TimeSpan> time = step.time();
      complete &= time != null;
      if (time != null) {
        sum = sum == null ? time.value() : sum.plus(time.value());
      }
    }
    return sum == null ? null : new TimeSum(sum, complete);
  }
}
