package dev.waymark.page.view;

import java.util.List;

/**
 * What a reader must know before the first step.
 *
 * @param redFlags soonest first
 */
public record SafetyView(
    List<RedFlagView> redFlags,
    List<SafetyItemView> doNotIf,
    List<SafetyItemView> askFirst,
    List<SafetyItemView> avoidArea,
    List<SafetyItemView> stopIf) {
  public SafetyView {
    redFlags = List.copyOf(redFlags);
    doNotIf = List.copyOf(doNotIf);
    askFirst = List.copyOf(askFirst);
    avoidArea = List.copyOf(avoidArea);
    stopIf = List.copyOf(stopIf);
  }
}
