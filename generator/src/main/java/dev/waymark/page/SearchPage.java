package dev.waymark.page;

import dev.waymark.model.Document;
import dev.waymark.model.Listing;
import dev.waymark.model.SiteGuide;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.SearchEntryView;
import dev.waymark.page.view.SearchView;
import java.util.List;

/** Plans a page of all guides of a language by title; readers search on the first. */
final class SearchPage {
  /** More guides would make a page of more than 100 kB. */
  static final int GUIDES_PER_PAGE = 200;

  private final PageContext context;
  private final Listing listing;

  SearchPage(PageContext context, Listing listing) {
    this.context = context;
    this.listing = listing;
  }

  Page plan(int number) {
    Pager pager = new Pager(context, listing, GUIDES_PER_PAGE);
    String title = context.localizer().message("search.title", List.of()).orElse("search");
    HeadView head =
        new HeadViewBuilder(context)
            .crumbs(List.of(Crumb.home(context), new Crumb(title, listing.route())))
            .pages(pager.href(number - 1), pager.href(number + 1))
            .build(ListingPages.numbered(context, title, number), null);
    List<SearchEntryView> entries =
        listing.guides(number, GUIDES_PER_PAGE).stream().map(this::entry).toList();
    String index =
        context.links().href(context.config().searchPart(context.readers().tag(), "root.json"));
    return context.page("search.ftlh", new SearchView(head, index, entries, pager.build(number)));
  }

  private SearchEntryView entry(SiteGuide guide) {
    Document document = guide.guide().document();
    return new SearchEntryView(
        document.title().value(),
        context.links().href(guide.route()),
        document.language(),
        PageContext.text(document.summary()));
  }
}
