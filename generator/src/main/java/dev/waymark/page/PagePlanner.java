package dev.waymark.page;

import dev.waymark.locale.Localizer;
import dev.waymark.model.Book;
import dev.waymark.model.Document;
import dev.waymark.model.Language;
import dev.waymark.model.Listing;
import dev.waymark.model.Located;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Offline;
import dev.waymark.model.Output;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.Taxonomy;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.OfflineView;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.PreviewView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Plans every page of a site. Pure. */
public final class PagePlanner {
  private static final Route NOT_FOUND = new Route("404.html");
  private static final Object NO_TEXT = "";

  private final Planning planning;
  private final boolean styleGuide;
  private final Site site;
  private final GuideCards cards;
  private final ListingPages listings;

  /**
   * Plan pages of {@code site} in the languages of {@code localizers}, by tag.
   *
   * @param previews whether each guide gets a picture for those who link to it
   * @param styleGuide whether each language gets a page that shows the theme
   * @param books that lists lead to
   */
  public PagePlanner(
      Site site,
      Map<String, Localizer> localizers,
      boolean previews,
      boolean styleGuide,
      List<Book> books) {
    this(site, new Planning(site, localizers, previews, books), styleGuide);
  }

  private PagePlanner(Site site, Planning planning, boolean styleGuide) {
    this.planning = planning;
    this.styleGuide = styleGuide;
    this.site = site;
    this.cards = new GuideCards();
    this.listings = new ListingPages(planning, cards);
  }

  /**
   * Return one for the same site with other texts. It knows which files the pages that were planned
   * by this one need, so that these pages need not be planned again.
   */
  public PagePlanner with(Site other) {
    return new PagePlanner(other, planning.with(other), styleGuide);
  }

  /** Return the pages in the order they are published, and the files they need. */
  public PagePlan plan() {
    List<PreviewView> previews = new ArrayList<>();
    for (SiteGuide guide : site.guides()) {
      if (planning.previews() && !guide.isUntranslated()) {
        previews.add(new PreviewViewBuilder(context(guide)).build(guide));
      }
    }
    return new PagePlan(parts(), planning, previews, styleGuide ? SampleFiles.all() : List.of());
  }

  /**
   * Plan one page, without any other.
   *
   * @param file the page is published in
   * @return empty where this is no page of a guide or text, nor that for missing addresses
   */
  public Optional<Page> find(String file) {
    if (file.equals(NOT_FOUND.file())) {
      return Optional.of(notFound());
    }
    Optional<Page> guide =
        site.guides().stream()
            .filter(each -> each.route().file().equals(file))
            .findFirst()
            .map(this::page);
    return guide.isPresent()
        ? guide
        : site.pages().stream()
            .filter(each -> each.route().file().equals(file))
            .findFirst()
            .map(this::page);
  }

  /** Return the files that pages planned so far need. */
  public List<MediaFile> media() {
    return planning.media();
  }

  private List<PagePlan.Part> parts() {
    List<PagePlan.Part> parts = new ArrayList<>();
    for (SiteGuide guide : site.guides()) {
      parts.add(part(guide.route(), guide.guide(), () -> List.of(page(guide))));
    }
    for (SitePage page : site.pages()) {
      parts.add(part(page.route(), page.document(), () -> List.of(page(page))));
    }
    for (Listing listing : site.listings().values()) {
      parts.add(part(listing.route(), NO_TEXT, () -> listings.of(listing)));
    }
    for (Language language : site.config().languages()) {
      addParts(parts, language.tag());
    }
    for (SitePage page : site.documents()) {
      String name = "redirects to " + page.route();
      parts.add(new PagePlan.Part(name, NO_TEXT, () -> redirects(page.document(), page.route())));
    }
    parts.add(part(NOT_FOUND, NO_TEXT, () -> List.of(notFound())));
    return parts;
  }

  private void addParts(List<PagePlan.Part> parts, String tag) {
    SiteConfig config = site.config();
    for (Taxonomy taxonomy : config.taxonomies()) {
      if (site.hasGuides(tag, taxonomy)) {
        Route route = config.taxonomy(tag, taxonomy.field().value());
        parts.add(part(route, NO_TEXT, () -> List.of(listings.of(tag, taxonomy))));
      }
    }
    if (config.has(Output.SEARCH)) {
      parts.add(part(config.search(tag), NO_TEXT, () -> listings.search(tag)));
    }
    if (config.offline() == Offline.KEEP) {
      parts.add(part(config.offlinePage(tag), NO_TEXT, () -> List.of(offline(tag))));
    }
    if (styleGuide) {
      Route route = config.styleGuide(tag);
      parts.add(part(route, NO_TEXT, () -> List.of(new StyleGuidePage(planning).plan(tag))));
    }
  }

  private static PagePlan.Part part(Route first, Object text, Supplier<List<Page>> pages) {
    return new PagePlan.Part(first.file(), text, pages);
  }

  private Page page(SiteGuide guide) {
    PageContext context = context(guide);
    return context.page("guide.ftlh", new GuideViewBuilder(context, cards).build(guide));
  }

  private Page page(SitePage page) {
    PageContext context = context(page.document(), page.route(), page.language());
    return context.page("page.ftlh", new ContentViewBuilder(context).build(page.document()));
  }

  private List<Page> redirects(Document document, Route to) {
    List<Page> pages = new ArrayList<>();
    for (Located<String> alias : document.aliases()) {
      PageContext context = context(Route.ofAlias(alias.value()), document.language());
      pages.add(
          context.page("redirect.ftlh", new RedirectViewBuilder(context).build(document, to)));
    }
    return pages;
  }

  private Page offline(String tag) {
    PageContext context = context(site.config().offlinePage(tag), tag);
    String title = context.localizer().message("offline.title", List.of()).orElse("offline");
    HeadView head = new HeadViewBuilder(context).buildUnlisted(title);
    return context.page("offline.ftlh", new OfflineView(head));
  }

  private Page notFound() {
    PageContext context = context(NOT_FOUND, site.config().mainLanguage().tag());
    return context.page("not-found.ftlh", new NotFoundViewBuilder(context).build());
  }

  private PageContext context(SiteGuide guide) {
    return context(guide.guide().document(), guide.route(), guide.language());
  }

  private PageContext context(Document document, Route route, String readers) {
    return new PageContext(planning, route, document.language(), readers, site.versions(document));
  }

  private PageContext context(Route route, String language) {
    return new PageContext(planning, route, language, language, Map.of());
  }
}
