package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.ListNode;
import dev.waymark.frontmatter.Node.MapNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of {@code site.yaml} in several languages: wherever a value may stand, a map from language
 * tags to such values may stand instead.
 */
final class Translations {
  /** Maps whose names the author chooses, so that one may look like a language. */
  static final Set<String> NAMED = Set.of("taxonomies", "terms", "safetySets");

  /** They declare the languages themselves. */
  static final String LANGUAGES = "languages";

  private final Reading reading;
  private final List<String> languages;
  private final boolean known;

  /**
   * Read translations into {@code languages}, whose first is the main one.
   *
   * @param known whether these are all: where one could not be read, any tag may be meant
   */
  Translations(Reading reading, List<String> languages, boolean known) {
    this.reading = reading;
    this.languages = languages;
    this.known = known;
  }

  /** Return the fields as readers of one language see them. */
  MapNode in(MapNode root, String language) {
    return fields(root, language);
  }

  private Node node(Node node, String language) {
    if (node instanceof ListNode list) {
      List<Node> items = new ArrayList<>(list.items().size());
      list.items().forEach(item -> items.add(node(item, language)));
      return new ListNode(items, list.start(), list.end());
    }
    if (!(node instanceof MapNode map)) {
      return node;
    }
    return map.entries().keySet().stream().anyMatch(languages::contains)
        ? node(pick(map, language), language)
        : fields(map, language);
  }

  private MapNode fields(MapNode map, String language) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    map.entries()
        .forEach(
            (name, entry) -> entries.put(name, new Entry(entry.key(), value(entry, language))));
    return new MapNode(entries, map.flow(), map.start(), map.end());
  }

  private Node value(Entry entry, String language) {
    String name = entry.key().value();
    if (name.equals(LANGUAGES)) {
      return entry.value();
    }
    return NAMED.contains(name) && entry.value() instanceof MapNode map
        ? fields(map, language)
        : node(entry.value(), language);
  }

  private Node pick(MapNode map, String language) {
    for (Entry entry : map.entries().values()) {
      String tag = entry.key().value();
      if (known && !languages.contains(tag)) {
        reading.report(
            FrontMatterRule.UNKNOWN_LANGUAGE,
            entry.key(),
            "\"" + tag + "\" is not a language of this site",
            "its languages are: " + String.join(", ", languages));
      }
    }
    Node found = find(map, language);
    if (found != null) {
      return found;
    }
    reading.report(
        FrontMatterRule.MISSING_TRANSLATION,
        map,
        "this has no translation for \"" + language + "\"",
        "add " + language + ": and the text; until then readers see another language here");
    for (String other : languages) {
      Node fallback = find(map, other);
      if (fallback != null) {
        return fallback;
      }
    }
    return map.entries().values().iterator().next().value();
  }

  private static @Nullable Node find(MapNode map, String language) {
    Entry entry = map.entries().get(language);
    return entry == null ? null : entry.value();
  }
}
