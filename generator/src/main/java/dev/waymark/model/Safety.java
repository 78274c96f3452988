package dev.waymark.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader must know before the first step.
 *
 * @param doNotIf reasons not to do it at all
 * @param avoidArea where not to touch
 * @param askFirst reasons to ask a professional first
 * @param stopIf signs to stop at
 * @param redFlags signs to get help at
 * @param use names of shared sets of the site, merged in when the site is assembled
 */
public record Safety(
    List<SafetyItem> doNotIf,
    List<SafetyItem> avoidArea,
    List<SafetyItem> askFirst,
    List<SafetyItem> stopIf,
    List<RedFlag> redFlags,
    List<Located<String>> use) {
  /** Id of the safety notes on a guide's page, which themes keep to. */
  public static final String ANCHOR = "wm-safety";

  /** Nothing said. */
  public static final Safety NONE =
      new Safety(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Safety {
    doNotIf = List.copyOf(doNotIf);
    avoidArea = List.copyOf(avoidArea);
    askFirst = List.copyOf(askFirst);
    stopIf = List.copyOf(stopIf);
    redFlags = List.copyOf(redFlags);
    use = List.copyOf(use);
  }

  /** Return this with the items of {@code shared} before its own. */
  public Safety withShared(Safety shared) {
    return new Safety(
        join(shared.doNotIf, doNotIf),
        join(shared.avoidArea, avoidArea),
        join(shared.askFirst, askFirst),
        join(shared.stopIf, stopIf),
        join(shared.redFlags, redFlags),
        use);
  }

  /** Return whether there is nothing for a reader to read. */
  public boolean isEmpty() {
    return doNotIf.isEmpty()
        && avoidArea.isEmpty()
        && askFirst.isEmpty()
        && stopIf.isEmpty()
        && redFlags.isEmpty();
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
