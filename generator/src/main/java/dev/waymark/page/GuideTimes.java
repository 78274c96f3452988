package dev.waymark.page;

import dev.waymark.locale.Localizer;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Step;
import dev.waymark.model.TimeSpan;
import dev.waymark.model.TimeSum;
import dev.waymark.page.view.DurationView;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up the times of steps. */
final class GuideTimes {
  /** From here on a sum is told in whole minutes: nobody plans ten minutes by the second. */
  private static final long COARSE_FROM = 600;

  private static final long MINUTE = 60;

  private final Localizer localizer;

  GuideTimes(Localizer localizer) {
    this.localizer = localizer;
  }

  /** Return the time of a whole guide: its own, else the sum of its steps. */
  @Nullable DurationView total(Guide guide) {
    Located<TimeSpan> own = guide.totalTime();
    return own == null ? sum(guide.steps()) : view(own.value(), false);
  }

  /**
   * Return the time of {@code steps}, "at least" where one of them has none; {@code null} where no
   * step has a time.
   */
  @Nullable DurationView sum(List<Step> steps) {
    TimeSum sum = TimeSum.of(steps);
    return sum == null ? null : view(coarse(sum.span()), !sum.complete());
  }

  @Nullable DurationView step(Step step) {
    return step.time() == null ? null : view(step.time().value(), false);
  }

  private DurationView view(TimeSpan time, boolean atLeast) {
    return new DurationView(
        Duration.ofSeconds(time.maximum()).toString(), localizer.duration(time), atLeast);
  }

  private static TimeSpan coarse(TimeSpan time) {
    return time.maximum() < COARSE_FROM
        ? time
        : new TimeSpan(wholeMinutes(time.minimum()), wholeMinutes(time.maximum()));
  }

  /** Round up: somebody who plans needs the time at the least. */
  private static long wholeMinutes(long seconds) {
    return (seconds + MINUTE - 1) / MINUTE * MINUTE;
  }
}
