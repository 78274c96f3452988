package dev.waymark.frontmatter;

import dev.waymark.model.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists in which a value may stand only once. */
final class Distinct {
  private Distinct() {}

  /** Return the first of each name, and report the others. */
  static <T> List<T> of(Reading reading, List<T> values, Function<T, Located<String>> name) {
    List<T> distinct = new ArrayList<>(values.size());
    Map<String, Located<String>> seen = new HashMap<>();
    for (T value : values) {
      Located<String> here = name.apply(value);
      Located<String> first = seen.putIfAbsent(here.value(), here);
      if (first == null) {
        distinct.add(value);
      } else {
        reading.report(
            FrontMatterRule.DUPLICATE_VALUE,
            here.at(),
            "\"" + here.value() + "\" is here twice",
            "the first one is in line " + first.at().line() + ": keep one of them");
      }
    }
    return distinct;
  }
}
