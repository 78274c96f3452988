package dev.waymark.locale;

import dev.waymark.model.SiteConfig;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import dev.waymark.model.TermRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names taxonomies and terms as readers see them: as the site does, else as the theme does.
 * Thread-safe.
 */
public final class TermLabels {
  private final Map<TermRef, String> labels = new ConcurrentHashMap<>();
  private final SiteConfig config;
  private final Localizer localizer;

  /** Name what {@code config}, in the language of {@code localizer}, declares. */
  public TermLabels(SiteConfig config, Localizer localizer) {
    this.config = config;
    this.localizer = localizer;
  }

  /** Return the name of a taxonomy. */
  public String label(String field) {
    return config
        .taxonomy(field)
        .flatMap(taxonomy -> Optional.ofNullable(taxonomy.label()))
        .or(() -> localizer.message("taxonomy." + field, List.of()))
        .orElse(field);
  }

  /** Return the name of a term. */
  public String label(TermRef ref) {
    return labels.computeIfAbsent(ref, this::find);
  }

  private String find(TermRef ref) {
    return term(ref)
        .flatMap(term -> Optional.ofNullable(term.label()))
        .or(() -> localizer.message(ref.field() + "." + ref.slug(), List.of()))
        .orElse(ref.slug());
  }

  /** Return a term as the site declares it. */
  public Optional<Term> term(TermRef ref) {
    Optional<Taxonomy> taxonomy = config.taxonomy(ref.field());
    return taxonomy.flatMap(found -> found.term(ref.slug()));
  }
}
