package dev.waymark.migrate;

import dev.waymark.model.DataValue;
import dev.waymark.model.Difficulty;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Taxonomy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fields whose values the site, or the guide model, has a list of. */
record OwnFields(SiteConfig config, Original original, Draft draft) {
  private static final Set<String> AUDIENCES =
      Set.of("self", "partner", "parent", "carer", "client", "professional");
  private static final Set<String> POSITIONS =
      Set.of("sitting", "lying-front", "lying-back", "lying-side", "standing");

  /** Return the names of fields that the site declares. */
  static Set<String> of(SiteConfig config) {
    Set<String> names = new HashSet<>(config.extra());
    config.taxonomies().stream()
        .filter(taxonomy -> !taxonomy.isDerived())
        .map(taxonomy -> taxonomy.field().value())
        .filter(name -> !name.equals("tags"))
        .forEach(names::add);
    return names;
  }

  /** Take a field that the site declares. */
  boolean take(String name, DataValue value) {
    Optional<Taxonomy> taxonomy = config.taxonomy(name);
    if (taxonomy.isEmpty()) {
      draft.put(name, value);
      original.notes().carry(name);
      return true;
    }
    List<String> words = Values.words(value, original.header().commaLists());
    List<String> terms =
        words.stream().filter(each -> taxonomy.get().term(each).isPresent()).toList();
    draft.add(name, terms);
    if (!terms.isEmpty()) {
      original.notes().carry(name);
    }
    return terms.size() == words.size();
  }

  /** Take keywords; those that are terms of the site become such. */
  void tags(List<String> tags, int line) {
    List<String> left = new ArrayList<>();
    for (String tag : tags) {
      String term = tag.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
      List<Taxonomy> of = taxonomies().filter(each -> each.term(term).isPresent()).toList();
      of.forEach(each -> draft.add(each.field().value(), List.of(term)));
      if (of.isEmpty()) {
        left.add(tag);
      }
    }
    if (config.taxonomy("tags").isEmpty()) {
      draft.add("tags", left);
    } else if (!left.isEmpty()) {
      original
          .notes()
          .warn(
              "unknown-term",
              line,
              "the site declares no such tags: " + Notes.shown(String.join(", ", left)),
              "declare them in site.yaml, under taxonomies: tags");
      draft.remark("tags: " + Values.inLine(Values.items(left)));
    }
  }

  private Stream<Taxonomy> taxonomies() {
    return config.taxonomies().stream().filter(each -> !each.isDerived());
  }

  /** Take a word of a list that every site has. */
  static boolean choice(String field, DataValue value, Draft draft) {
    String word = Values.text(value).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    boolean known =
        switch (field) {
          case "audience" -> AUDIENCES.contains(word);
          case "position" -> POSITIONS.contains(word);
          default ->
              Stream.of(Difficulty.values())
                  .anyMatch(
                      each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word));
        };
    if (known) {
      draft.put(field, word);
    }
    return known;
  }
}
