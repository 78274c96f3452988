package dev.waymark.frontmatter;

import dev.waymark.model.Language;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that a site declares, ready to be looked up.
 *
 * @param config which declares them
 * @param languages tags
 * @param terms slugs by the taxonomy's field
 * @param withDoNotIf names of the safety sets that say when not to do it
 */
record Vocabulary(
    SiteConfig config,
    Set<String> languages,
    Map<String, Set<String>> terms,
    Set<String> withDoNotIf) {
  static Vocabulary of(SiteConfig config) {
    Set<String> languages =
        config.languages().stream()
            .map(Language::tag)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, Set<String>> terms = new HashMap<>();
    for (Taxonomy taxonomy : config.taxonomies()) {
      terms.put(taxonomy.field().value(), slugs(taxonomy));
    }
    Set<String> withDoNotIf =
        config.safetySets().entrySet().stream()
            .filter(set -> !set.getValue().doNotIf().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    return new Vocabulary(
        config, Collections.unmodifiableSet(languages), Map.copyOf(terms), withDoNotIf);
  }

  private static Set<String> slugs(Taxonomy taxonomy) {
    Set<String> slugs = new LinkedHashSet<>();
    for (Term term : taxonomy.terms()) {
      slugs.add(term.slug().value());
    }
    return Collections.unmodifiableSet(slugs);
  }
}
