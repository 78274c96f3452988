package dev.waymark.validity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the root of a search index to have all its parts, and each part to be JSON. */
final class SearchIndexChecker implements Checker {
  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    Map<String, Object> root = Json.object(site.text(file), problems);
    if (problems.isEmpty() && file.endsWith("/root.json")) {
      String folder = file.substring(0, file.lastIndexOf('/') + 1);
      int guides = number(root.get("guides"));
      int perPart = Math.max(1, number(root.get("perPart")));
      checkParts(site, folder + "w", size(root.get("words")), problems);
      checkParts(site, folder + "p", size(root.get("stems")), problems);
      checkParts(site, folder + "g", (guides + perPart - 1) / perPart, problems);
    }
    return problems;
  }

  private static void checkParts(WrittenSite site, String name, int count, List<String> problems) {
    for (int i = 0; i < count; i++) {
      if (!site.has(name + i + ".json")) {
        problems.add("no part " + name + i + ".json");
      }
    }
    if (site.has(name + count + ".json")) {
      problems.add("a part too many: " + name + count + ".json");
    }
  }

  private static int number(@Nullable Object value) {
    return value instanceof BigDecimal number ? number.intValue() : 0;
  }

  private static int size(@Nullable Object value) {
    return value instanceof List<?> list ? list.size() : 0;
  }
}
