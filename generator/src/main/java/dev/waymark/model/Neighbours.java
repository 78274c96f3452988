package dev.waymark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader of a guide can go from there.
 *
 * @param prerequisites what to read before
 * @param followUps guides that name this one as what to read before
 * @param related what the author names, then what shares terms with it
 * @param previous in the order guides are listed
 * @param next in the order guides are listed
 */
public record Neighbours(
    List<SiteGuide> prerequisites,
    List<SiteGuide> followUps,
    List<SiteGuide> related,
    @Nullable SiteGuide previous,
    @Nullable SiteGuide next) {
  /** Nowhere. */
  public static final Neighbours NONE = new Neighbours(List.of(), List.of(), List.of(), null, null);

  public Neighbours {
    prerequisites = List.copyOf(prerequisites);
    followUps = List.copyOf(followUps);
    related = List.copyOf(related);
  }
}
