package dev.waymark.site;

import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import dev.waymark.model.TimeSpan;
import dev.waymark.model.TimeSum;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives guides the terms that follow from their other fields. */
final class TermDeriver {
  private final SiteConfig config;

  TermDeriver(SiteConfig config) {
    this.config = config;
  }

  Guide derive(Guide guide) {
    Map<String, List<Located<String>>> terms = new LinkedHashMap<>();
    for (Taxonomy taxonomy : config.taxonomies()) {
      String field = taxonomy.field().value();
      List<Located<String>> given = guide.terms().getOrDefault(field, List.of());
      List<Located<String>> all = taxonomy.isDerived() ? derived(guide, taxonomy) : given;
      if (!all.isEmpty()) {
        terms.put(field, all);
      }
    }
    return guide.withTerms(terms);
  }

  private static List<Located<String>> derived(Guide guide, Taxonomy taxonomy) {
    return switch (taxonomy.field().value()) {
      case "audience" -> word(guide.audience());
      case "difficulty" -> word(guide.difficulty());
      case "position" -> word(guide.position());
      default -> time(guide, taxonomy).stream().toList();
    };
  }

  private static List<Located<String>> word(@Nullable Located<? extends Enum<?>> value) {
    return value == null
        ? List.of()
        : List.of(
            new Located<>(
                value.value().name().toLowerCase(Locale.ROOT).replace('_', '-'), value.at()));
  }

  private static Optional<Located<String>> time(Guide guide, Taxonomy taxonomy) {
    TimeSum time = guide.time();
    if (time == null) {
      return Optional.empty();
    }
    return taxonomy.terms().stream()
        .filter(term -> longest(term) >= time.span().maximum())
        .min(Comparator.comparingLong(TermDeriver::longest))
        .map(term -> new Located<>(term.slug().value(), guide.document().title().at()));
  }

  private static long longest(Term term) {
    TimeSpan upTo = term.upTo();
    return upTo == null ? Long.MAX_VALUE : upTo.maximum();
  }
}
