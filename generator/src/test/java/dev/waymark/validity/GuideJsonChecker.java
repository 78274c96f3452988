package dev.waymark.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a guide's JSON to have its member {@code safety} before the steps. */
final class GuideJsonChecker implements Checker {
  private static final Set<String> STEPS = Set.of("step", "steps", "phases");

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    List<String> names = new ArrayList<>();
    collect(Json.object(site.text(file), problems), names);
    int safety = names.indexOf("safety");
    int steps = -1;
    for (int i = 0; i < names.size() && steps < 0; i++) {
      steps = STEPS.contains(names.get(i)) ? i : -1;
    }
    if (problems.isEmpty() && (safety < 0 || steps < 0 || safety > steps)) {
      problems.add("safety is not before the steps: " + names);
    }
    return problems;
  }

  /** Collect the names of members in the order they are written. */
  private static void collect(Object value, List<String> names) {
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, names));
    } else if (value instanceof Map<?, ?> map) {
      Json.strings(map)
          .forEach(
              (name, member) -> {
                names.add(name);
                collect(member, names);
              });
    }
  }
}
