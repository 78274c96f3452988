package dev.waymark.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to sort guides, declared in {@code site.yaml}.
 *
 * @param field the front-matter field, such as {@code bodyAreas}, or {@value #TIME}
 * @param label as readers see it; {@code null} where the theme's message names it
 * @param required whether every guide must carry at least one term
 * @param paged whether the list of a term is shown in pages, where it is long
 * @param combine fields of taxonomies whose terms narrow down the list of each of these terms
 * @param terms as declared
 */
public record Taxonomy(
    Located<String> field,
    @Nullable String label,
    boolean required,
    boolean paged,
    List<Located<String>> combine,
    List<Term> terms) {
  /** The taxonomy by how long a guide takes in all. */
  public static final String TIME = "time";

  private static final Set<String> DERIVED = Set.of("audience", "difficulty", "position", TIME);

  public Taxonomy {
    combine = List.copyOf(combine);
    terms = List.copyOf(terms);
  }

  /** Return whether guides carry these terms by what another field says. */
  public static boolean isDerived(String field) {
    return DERIVED.contains(field);
  }

  /** Return whether guides carry its terms by what another field says. */
  public boolean isDerived() {
    return isDerived(field.value());
  }

  /** Return the term that guides write as {@code slug}. */
  public Optional<Term> term(String slug) {
    return terms.stream().filter(term -> term.slug().value().equals(slug)).findFirst();
  }
}
