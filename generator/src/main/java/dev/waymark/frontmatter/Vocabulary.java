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
 * @param guide what guides can say
 * @param page what pages can say
 * @param languages tags
 * @param terms slugs by the taxonomy's field
 * @param withDoNotIf names of the safety sets that say when not to do it
 */
record Vocabulary(
    SiteConfig config,
    Shape guide,
    Shape page,
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
    return new Vocabulary(
        config,
        GuideShapes.guide(config),
        DocumentShapes.page(config),
        Collections.unmodifiableSet(languages),
        Map.copyOf(terms),
        withDoNotIf(config));
  }

  /** Return the names of the safety sets that say when not to do it, in their order. */
  static Set<String> withDoNotIf(SiteConfig config) {
    return config.safetySets().entrySet().stream()
        .filter(set -> !set.getValue().doNotIf().isEmpty())
        .map(Map.Entry::getKey)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
  }

  private static Set<String> slugs(Taxonomy taxonomy) {
    Set<String> slugs = new LinkedHashSet<>();
    for (Term term : taxonomy.terms()) {
      slugs.add(term.slug().value());
    }
    return Collections.unmodifiableSet(slugs);
  }
}
