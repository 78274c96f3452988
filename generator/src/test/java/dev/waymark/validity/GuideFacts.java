package dev.waymark.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What the JSON-LD of a guide's page says that other formats have to say, too.
 *
 * @param safety whom it is not for, and what to leave out, as plain texts
 * @param firstStep the instruction of the first step, as plain text
 */
record GuideFacts(List<String> safety, String firstStep) {
  GuideFacts {
    safety = List.copyOf(safety);
  }

  /** Return the facts of the page at {@code file}, if there is one and it is of a guide. */
  static Optional<GuideFacts> of(WrittenSite site, String file) {
    if (!site.has(file) || !file.endsWith(".html")) {
      return Optional.empty();
    }
    for (Element script : site.parsed(file).select(JsonLdChecker.SCRIPTS)) {
      Object root = Json.parse(script.data());
      List<String> steps = new ArrayList<>();
      collect(root, "HowToDirection", "text", steps);
      if (!steps.isEmpty()) {
        List<String> safety = new ArrayList<>();
        collect(root, "MedicalTherapy", "contraindication", safety);
        return Optional.of(new GuideFacts(safety, steps.get(0)));
      }
    }
    return Optional.empty();
  }

  /** Collect the texts of a property of all nodes of a type, in the order they are written. */
  private static void collect(Object value, String type, String property, List<String> found) {
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, type, property, found));
    } else if (value instanceof Map<?, ?> map) {
      if (type.equals(map.get("@type")) && map.containsKey(property)) {
        List<?> texts =
            map.get(property) instanceof List<?> list
                ? list
                : List.of(String.valueOf(map.get(property)));
        texts.forEach(text -> found.add(String.valueOf(text)));
      }
      map.values().forEach(member -> collect(member, type, property, found));
    }
  }
}
