package dev.waymark.model;

import java.util.List;
import java.util.Optional;

/**
 * A way to sort guides, declared in {@code site.yaml}.
 *
 * @param field the front-matter field, such as {@code bodyAreas}
 * @param label as readers see it
 * @param required whether every guide must carry at least one term
 * @param terms as declared
 */
public record Taxonomy(Located<String> field, String label, boolean required, List<Term> terms) {
  public Taxonomy {
    terms = List.copyOf(terms);
  }

  /** Return the term that guides write as {@code slug}. */
  public Optional<Term> term(String slug) {
    return terms.stream().filter(term -> term.slug().value().equals(slug)).findFirst();
  }
}
