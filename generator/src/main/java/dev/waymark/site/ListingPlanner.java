package dev.waymark.site;

import dev.waymark.model.Guide;
import dev.waymark.model.Language;
import dev.waymark.model.Listing;
import dev.waymark.model.Located;
import dev.waymark.model.Route;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import dev.waymark.model.TermRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the lists of guides: all of a language, those of each term, those of two terms. */
final class ListingPlanner {
  private final SiteConfig config;

  ListingPlanner(SiteConfig config) {
    this.config = config;
  }

  /** Return the lists by route; a term without guides has none. */
  Map<Route, Listing> plan(List<SiteGuide> guides) {
    Map<Route, Listing> listings = new LinkedHashMap<>();
    for (Language language : config.languages()) {
      String tag = language.tag();
      List<SiteGuide> shown =
          guides.stream().filter(guide -> guide.language().equals(tag)).toList();
      add(listings, new Listing(tag, List.of(), config.home(tag), shown));
      for (Taxonomy taxonomy : config.taxonomies()) {
        addTerms(listings, tag, taxonomy, shown);
      }
    }
    return listings;
  }

  private void addTerms(
      Map<Route, Listing> listings, String tag, Taxonomy taxonomy, List<SiteGuide> shown) {
    String field = taxonomy.field().value();
    Map<String, List<SiteGuide>> byTerm = byTerm(shown, field);
    for (Term term : taxonomy.terms()) {
      List<SiteGuide> guides = byTerm.get(term.slug().value());
      if (guides != null) {
        TermRef ref = new TermRef(field, term.slug().value());
        Listing listing = new Listing(tag, List.of(ref), config.term(tag, ref), guides);
        add(listings, listing);
        taxonomy.combine().forEach(other -> addCombined(listings, listing, other.value()));
      }
    }
  }

  /** Add the lists of guides that have a second term too, where that leaves some out. */
  private void addCombined(Map<Route, Listing> listings, Listing first, String field) {
    Map<String, List<SiteGuide>> byTerm = byTerm(first.guides(), field);
    List<Term> terms = config.taxonomy(field).map(Taxonomy::terms).orElse(List.of());
    for (Term term : terms) {
      TermRef ref = new TermRef(field, term.slug().value());
      List<SiteGuide> guides = byTerm.getOrDefault(ref.slug(), List.of());
      if (!guides.isEmpty() && guides.size() < first.guides().size()) {
        TermRef own = first.terms().get(0);
        Route route = config.combined(first.language(), own, ref);
        add(listings, new Listing(first.language(), List.of(own, ref), route, guides));
      }
    }
  }

  private static void add(Map<Route, Listing> listings, Listing listing) {
    listings.putIfAbsent(listing.route(), listing);
  }

  private static Map<String, List<SiteGuide>> byTerm(List<SiteGuide> guides, String field) {
    Map<String, List<SiteGuide>> byTerm = new HashMap<>();
    for (SiteGuide guide : guides) {
      Guide content = guide.guide();
      for (Located<String> term : content.terms().getOrDefault(field, List.of())) {
        byTerm.computeIfAbsent(term.value(), any -> new ArrayList<>()).add(guide);
      }
    }
    return byTerm;
  }
}
