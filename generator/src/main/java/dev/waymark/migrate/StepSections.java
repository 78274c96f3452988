package dev.waymark.migrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of a text that hold its steps, by their index, with the list of each.
 *
 * @param lists in the order of the text; none where it has no steps
 * @param phased whether headings divide them
 * @param guessed whether no heading said that these are steps
 */
record StepSections(Map<Integer, StepList> lists, boolean phased, boolean guessed) {
  private static final StepSections NONE = new StepSections(Map.of(), false, false);

  StepSections {
    lists = new LinkedHashMap<>(lists);
  }

  static StepSections find(List<Section> sections) {
    for (int at = 0; at < sections.size(); at++) {
      if (Topic.of(sections.get(at).title()) == Topic.STEPS) {
        StepSections below = below(sections, at);
        if (!below.lists.isEmpty()) {
          return below;
        }
      }
    }
    return only(sections);
  }

  private static StepSections below(List<Section> sections, int at) {
    Map<Integer, StepList> lists = new LinkedHashMap<>();
    add(lists, at, sections.get(at));
    int level = sections.get(at).level();
    boolean phased = false;
    for (int next = at + 1; next < sections.size() && sections.get(next).level() > level; next++) {
      if (Topic.of(sections.get(next).title()) == Topic.OTHER) {
        phased |= add(lists, next, sections.get(next));
      }
    }
    return new StepSections(lists, phased, false);
  }

  private static boolean add(Map<Integer, StepList> lists, int at, Section section) {
    StepList list = StepList.of(section.lines());
    if (!list.items().isEmpty()) {
      lists.put(at, list);
    }
    return !list.items().isEmpty();
  }

  /** Where no heading says it, the only numbered list of a text holds its steps. */
  private static StepSections only(List<Section> sections) {
    Map<Integer, StepList> lists = new LinkedHashMap<>();
    for (int at = 0; at < sections.size(); at++) {
      Topic topic = Topic.of(sections.get(at).title());
      if (topic == Topic.OTHER || topic == Topic.STEPS) {
        add(lists, at, sections.get(at));
      }
    }
    boolean one =
        lists.size() == 1 && lists.values().stream().allMatch(list -> list.others().isEmpty());
    return one ? new StepSections(lists, false, true) : NONE;
  }
}
