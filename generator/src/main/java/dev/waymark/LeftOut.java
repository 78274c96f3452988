package dev.waymark;

import dev.waymark.model.Exclusion;
import java.util.Collection;
import java.util.Collections;

/**
 * How many texts a build left out, and why.
 *
 * @param drafts that are unfinished
 * @param future to be published later
 * @param expired whose last day is past
 */
public record LeftOut(int drafts, int future, int expired) {
  /** Nothing. */
  public static final LeftOut NOTHING = new LeftOut(0, 0, 0);

  static LeftOut of(Collection<Exclusion> reasons) {
    return new LeftOut(
        Collections.frequency(reasons, Exclusion.DRAFT),
        Collections.frequency(reasons, Exclusion.FUTURE),
        Collections.frequency(reasons, Exclusion.EXPIRED));
  }

  /** Return how many there are in all. */
  public int total() {
    return drafts + future + expired;
  }
}
