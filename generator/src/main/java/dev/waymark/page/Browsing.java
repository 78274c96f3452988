package dev.waymark.page;

import dev.waymark.locale.TermLabels;
import dev.waymark.model.Listing;
import dev.waymark.model.Picture;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import dev.waymark.model.TermRef;
import dev.waymark.page.view.BrowseView;
import dev.waymark.page.view.PictureView;
import dev.waymark.page.view.TermLinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the ways to browse guides by their terms. */
final class Browsing {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");

  private final PageContext context;
  private final SiteConfig config;
  private final String language;
  private final TermLabels labels;

  Browsing(PageContext context) {
    this.context = context;
    this.config = context.config();
    this.language = context.readers().tag();
    this.labels = context.planning().labels(context.language().tag());
  }

  TermLabels labels() {
    return labels;
  }

  /** Return each taxonomy with the terms that have guides. */
  List<BrowseView> all() {
    return config.taxonomies().stream()
        .map(this::taxonomy)
        .filter(browse -> !browse.terms().isEmpty())
        .toList();
  }

  BrowseView taxonomy(Taxonomy taxonomy) {
    String field = taxonomy.field().value();
    List<TermLinkView> terms = new ArrayList<>();
    for (Term term : taxonomy.terms()) {
      TermRef ref = new TermRef(field, term.slug().value());
      context.site().listing(language, ref).ifPresent(list -> terms.add(link(ref, list)));
    }
    return new BrowseView(
        field,
        labels.label(field),
        context.links().href(context.site().config().taxonomy(language, field)),
        terms);
  }

  /** Return the terms that narrow down a list of one term, or what else its first term has. */
  List<BrowseView> narrowing(Listing listing) {
    TermRef first = listing.terms().get(0);
    Optional<Listing> whole = context.site().listing(language, first);
    List<BrowseView> views = new ArrayList<>();
    for (Taxonomy taxonomy : config.taxonomies()) {
      List<TermLinkView> terms = new ArrayList<>();
      for (Listing other : context.site().narrowed(language, first, taxonomy.field().value())) {
        terms.add(link(other.terms().get(1), other));
      }
      if (!terms.isEmpty() && whole.isPresent()) {
        String field = taxonomy.field().value();
        views.add(
            new BrowseView(
                field, labels.label(field), context.links().href(whole.get().route()), terms));
      }
    }
    return views;
  }

  @Nullable PictureView image(@Nullable Term term) {
    if (term == null || term.image() == null) {
      return null;
    }
    return new MediaViews(context).picture(SITE_FILE, new Picture(term.image(), "", null));
  }

  private TermLinkView link(TermRef ref, Listing listing) {
    Optional<Term> term = labels.term(ref);
    return new TermLinkView(
        ref.slug(),
        labels.label(ref),
        context.links().href(listing.route()),
        term.map(Term::summary).orElse(null),
        image(term.orElse(null)),
        term.map(Term::region).map(PageContext::token).orElse(null),
        listing.guides().size(),
        listing.route().equals(context.route()));
  }
}
