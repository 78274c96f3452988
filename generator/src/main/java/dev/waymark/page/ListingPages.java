package dev.waymark.page;

import dev.waymark.model.Language;
import dev.waymark.model.Listing;
import dev.waymark.model.Output;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import dev.waymark.model.TermRef;
import dev.waymark.model.Version;
import dev.waymark.page.view.BrowseView;
import dev.waymark.page.view.GuideCard;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.HomeView;
import dev.waymark.page.view.Later;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.TaxonomyView;
import dev.waymark.page.view.TermView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans the pages that list guides and terms. */
final class ListingPages {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");

  private final Planning planning;
  private final Site site;
  private final GuideCards cards;

  ListingPages(Planning planning, GuideCards cards) {
    this.planning = planning;
    this.site = planning.site();
    this.cards = cards;
  }

  /** Return all pages of a list. */
  List<Page> of(Listing listing) {
    List<Page> pages = new ArrayList<>();
    int total = listing.pages(site.config().pageSize(listing));
    for (int number = 1; number <= total; number++) {
      PageContext context =
          context(
              listing.page(number),
              listing.language(),
              number == 1 ? versions(listing) : firstPages(listing));
      pages.add(
          listing.terms().isEmpty()
              ? context.page("home.ftlh", home(context, listing, number))
              : context.page("term.ftlh", term(context, listing, number)));
    }
    return pages;
  }

  /** Return the page of all terms of a taxonomy. */
  Page of(String language, Taxonomy taxonomy) {
    String field = taxonomy.field().value();
    PageContext context =
        context(
            site.config().taxonomy(language, field),
            language,
            versions(
                tag ->
                    Optional.of(site.config().taxonomy(tag, field))
                        .filter(any -> site.hasGuides(tag, taxonomy))
                        .map(there -> version(there, isIndexed(tag, taxonomy)))));
    BrowseView browse = new Browsing(context).taxonomy(taxonomy);
    List<Crumb> crumbs = List.of(Crumb.home(context), new Crumb(browse.label(), context.route()));
    HeadView head =
        new HeadViewBuilder(context)
            .crumbs(crumbs)
            .indexed(isIndexed(language, taxonomy))
            .build(browse.label(), null);
    return context.page("taxonomy.ftlh", new TaxonomyView(head, browse.label(), browse));
  }

  /** Return the pages of all guides by title. */
  List<Page> search(String language) {
    Listing listing =
        new Listing(language, List.of(), site.config().search(language), byTitle(language));
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= listing.pages(SearchPage.GUIDES_PER_PAGE); number++) {
      Map<String, Version> versions =
          versions(tag -> Optional.of(version(site.config().search(tag), true)));
      PageContext context =
          context(
              listing.page(number),
              language,
              number == 1 ? versions : withoutOwn(versions, language));
      pages.add(new SearchPage(context, listing).plan(number));
    }
    return pages;
  }

  private List<SiteGuide> byTitle(String language) {
    return site.all(language).guides().stream()
        .sorted(
            planning
                .localizer(language)
                .order((SiteGuide guide) -> guide.guide().document().title().value()))
        .toList();
  }

  private HomeView home(PageContext context, Listing listing, int number) {
    Pager pager = new Pager(context, listing);
    String title = context.config().title().value();
    String summary = PageContext.text(context.config().summary());
    HeadView head =
        new HeadViewBuilder(context)
            .pages(pager.href(number - 1), pager.href(number + 1))
            .data(new Later<>(() -> Optional.of(new ListingJsonLd(context).site())))
            .build(numbered(context, title, number), summary);
    return new HomeView(
        head,
        title,
        summary,
        guides(context, listing, number),
        listing.guides().size(),
        pager.build(number),
        new Browsing(context).all(),
        book(context, listing));
  }

  private TermView term(PageContext context, Listing listing, int number) {
    Browsing browsing = new Browsing(context);
    Pager pager = new Pager(context, listing);
    TermRef first = listing.terms().get(0);
    String title =
        listing.terms().stream()
            .map(term -> browsing.labels().label(term))
            .reduce((a, b) -> context.localizer().message("list.next", List.of(a, b)).orElse(a))
            .orElseThrow();
    Optional<Term> only =
        listing.terms().size() == 1 ? browsing.labels().term(first) : Optional.empty();
    String summary = only.map(Term::summary).orElse(null);
    List<Crumb> crumbs = crumbs(context, browsing, listing, title);
    HeadViewBuilder head =
        new HeadViewBuilder(context)
            .crumbs(crumbs)
            .pages(pager.href(number - 1), pager.href(number + 1))
            .indexed(isIndexed(listing))
            .data(
                new Later<>(
                    () ->
                        Optional.of(
                            new ListingJsonLd(context)
                                .term(title, summary, listing, number, crumbs))));
    if (listing.terms().size() == 1
        && listing.isTranslated()
        && site.config().has(Output.TERM_FEEDS)) {
      head.feed(title, listing.route());
    }
    return new TermView(
        head.build(numbered(context, title, number), summary),
        title,
        browsing.labels().label(first.field()),
        summary,
        browsing.image(only.orElse(null)),
        guides(context, listing, number),
        listing.guides().size(),
        pager.build(number),
        browsing.narrowing(listing),
        book(context, listing));
  }

  private @Nullable String book(PageContext context, Listing listing) {
    return planning.book(listing).map(book -> context.links().href(book.route())).orElse(null);
  }

  /** Two pages of a list are two results of a search engine, which shows their titles. */
  static String numbered(PageContext context, String title, int number) {
    return number == 1
        ? title
        : context
            .localizer()
            .message("pager.title", List.of(title, number))
            .orElse(title + " " + number);
  }

  private List<Crumb> crumbs(
      PageContext context, Browsing browsing, Listing listing, String title) {
    String language = listing.language();
    TermRef first = listing.terms().get(0);
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(Crumb.home(context));
    crumbs.add(
        new Crumb(
            browsing.labels().label(first.field()),
            site.config().taxonomy(language, first.field())));
    if (listing.terms().size() > 1) {
      crumbs.add(new Crumb(browsing.labels().label(first), site.config().term(language, first)));
    }
    crumbs.add(new Crumb(title, context.route()));
    return crumbs;
  }

  private List<GuideCard> guides(PageContext context, Listing listing, int number) {
    return cards.cards(listing.guides(number, site.config().pageSize(listing)), context);
  }

  private Map<String, Version> versions(Listing listing) {
    String below =
        listing.route().path().substring(site.config().home(listing.language()).path().length());
    return versions(
        tag ->
            Optional.ofNullable(
                    site.listings().get(new Route(site.config().home(tag).path() + below)))
                .map(other -> version(other.route(), other.terms().isEmpty() || isIndexed(other))));
  }

  /** What readers of other languages get of a later page: the list there, which is no version. */
  private Map<String, Version> firstPages(Listing listing) {
    return withoutOwn(versions(listing), listing.language());
  }

  private static Map<String, Version> withoutOwn(Map<String, Version> all, String language) {
    Map<String, Version> pages = new LinkedHashMap<>();
    all.forEach((tag, there) -> pages.put(tag, version(there.route(), false)));
    pages.remove(language);
    return pages;
  }

  /** A list of guides that search engines may not list is none of theirs either. */
  private boolean isIndexed(Listing listing) {
    return listing.guides().stream()
        .map(guide -> site.versions(guide.guide().document()).get(listing.language()))
        .anyMatch(version -> version != null && version.indexed());
  }

  private boolean isIndexed(String language, Taxonomy taxonomy) {
    return taxonomy.terms().stream()
        .map(term -> new TermRef(taxonomy.field().value(), term.slug().value()))
        .flatMap(term -> site.listing(language, term).stream())
        .anyMatch(this::isIndexed);
  }

  private Map<String, Version> versions(Function<String, Optional<Version>> version) {
    Map<String, Version> versions = new LinkedHashMap<>();
    for (Language language : site.config().languages()) {
      version.apply(language.tag()).ifPresent(found -> versions.put(language.tag(), found));
    }
    return versions;
  }

  private static Version version(Route route, boolean indexed) {
    return new Version(SITE_FILE, route, true, indexed);
  }

  private PageContext context(Route route, String language, Map<String, Version> versions) {
    return new PageContext(planning, route, language, language, versions);
  }
}
