package dev.waymark.page;

import dev.waymark.locale.Localizer;
import dev.waymark.model.Document;
import dev.waymark.model.Language;
import dev.waymark.model.Listing;
import dev.waymark.model.Located;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.Taxonomy;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.PreviewView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans every page of a site. Pure. */
public final class PagePlanner {
  private static final Route NOT_FOUND = new Route("404.html");

  private final Planning planning;
  private final Site site;
  private final GuideCards cards;
  private final ListingPages listings;

  /**
   * Plan pages of {@code site} in the languages of {@code localizers}, by tag.
   *
   * @param previews whether each guide gets a picture for those who link to it
   */
  public PagePlanner(Site site, Map<String, Localizer> localizers, boolean previews) {
    this.planning = new Planning(site, localizers, previews);
    this.site = site;
    this.cards = new GuideCards();
    this.listings = new ListingPages(planning, cards);
  }

  /** Return the pages in the order they are published, and the files they need. */
  public PagePlan plan() {
    List<Page> pages = new ArrayList<>();
    List<PreviewView> previews = new ArrayList<>();
    for (SiteGuide guide : site.guides()) {
      PageContext context = context(guide.guide().document(), guide.route(), guide.language());
      pages.add(context.page("guide.ftlh", new GuideViewBuilder(context, cards).build(guide)));
      if (planning.previews() && !guide.isUntranslated()) {
        previews.add(new PreviewViewBuilder(context).build(guide));
      }
    }
    for (SitePage page : site.pages()) {
      PageContext context = context(page.document(), page.route(), page.language());
      pages.add(context.page("page.ftlh", new ContentViewBuilder(context).build(page.document())));
    }
    for (Listing listing : site.listings().values()) {
      pages.addAll(listings.of(listing));
    }
    for (Language language : site.config().languages()) {
      for (Taxonomy taxonomy : site.config().taxonomies()) {
        pages.add(listings.of(language.tag(), taxonomy));
      }
      pages.add(listings.search(language.tag()));
    }
    site.documents().forEach(page -> addRedirects(pages, page.document(), page.route()));
    pages.add(notFound());
    return new PagePlan(pages, planning.media(), previews);
  }

  private void addRedirects(List<Page> pages, Document document, Route to) {
    for (Located<String> alias : document.aliases()) {
      PageContext context = context(Route.ofAlias(alias.value()), document.language());
      pages.add(
          context.page("redirect.ftlh", new RedirectViewBuilder(context).build(document, to)));
    }
  }

  private Page notFound() {
    PageContext context = context(NOT_FOUND, site.config().mainLanguage().tag());
    return context.page("not-found.ftlh", new NotFoundViewBuilder(context).build());
  }

  private PageContext context(Document document, Route route, String readers) {
    return new PageContext(planning, route, document.language(), readers, site.versions(document));
  }

  private PageContext context(Route route, String language) {
    return new PageContext(planning, route, language, language, Map.of());
  }
}
