package dev.waymark.page;

import dev.waymark.locale.Localizer;
import dev.waymark.model.Language;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.page.view.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans every page of a site. Pure. */
public final class PagePlanner {
  private static final Route NOT_FOUND = new Route("404.html");

  private final Site site;
  private final Map<String, Localizer> localizers;

  /** Plan pages of {@code site} in the languages of {@code localizers}, by tag. */
  public PagePlanner(Site site, Map<String, Localizer> localizers) {
    this.site = site;
    this.localizers = Map.copyOf(localizers);
  }

  /** Return the pages in the order they are published, and the files they need. */
  public PagePlan plan() {
    SortedMap<Route, MediaFile> media = new TreeMap<>();
    List<Page> pages = new ArrayList<>();
    GuideCards cards = new GuideCards(site);
    for (SiteGuide guide : site.guides()) {
      PageContext context = context(guide.route(), guide.guide().document().language(), media);
      pages.add(
          context.page("guide.ftlh", new GuideViewBuilder(context, cards).build(guide.guide())));
    }
    for (SitePage page : site.pages()) {
      PageContext context = context(page.route(), page.document().language(), media);
      pages.add(context.page("page.ftlh", new ContentViewBuilder(context).build(page.document())));
    }
    for (Language language : site.config().languages()) {
      PageContext context = context(site.config().home(language.tag()), language.tag(), media);
      pages.add(context.page("home.ftlh", new HomeViewBuilder(context, cards).build()));
    }
    pages.add(notFound(media));
    return new PagePlan(pages, List.copyOf(media.values()));
  }

  private Page notFound(SortedMap<Route, MediaFile> media) {
    PageContext context = context(NOT_FOUND, site.config().mainLanguage().tag(), media);
    return context.page("not-found.ftlh", new NotFoundViewBuilder(context).build());
  }

  private PageContext context(Route route, String language, SortedMap<Route, MediaFile> media) {
    Localizer localizer = localizers.get(language);
    if (localizer == null) {
      throw new IllegalArgumentException("no messages for the language " + language);
    }
    return new PageContext(site, route, language, localizer, media);
  }
}
