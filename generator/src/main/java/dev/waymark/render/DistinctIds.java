package dev.waymark.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps pieces of one page apart that have the same ids, such as two states of a component: the
 * first keeps its ids, later ones get a number, and what refers to an id in its own piece goes with
 * it.
 */
final class DistinctIds {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern REFERENCE =
      Pattern.compile("(\\s(?:id|for|aria-[a-z]+)=\"|\\shref=\"#)([^\"]*)");

  private final Set<String> taken = new HashSet<>();

  /** Return a piece of HTML with ids of its own. */
  String apart(String html) {
    Map<String, String> names = new HashMap<>();
    Matcher ids = ID.matcher(html);
    while (ids.find()) {
      names.computeIfAbsent(ids.group(1), this::free);
    }
    return REFERENCE
        .matcher(html)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + names.getOrDefault(found.group(2), found.group(2))));
  }

  private String free(String id) {
    String name = id;
    for (int number = 2; !taken.add(name); number++) {
      name = id + "-" + number;
    }
    return name;
  }
}
