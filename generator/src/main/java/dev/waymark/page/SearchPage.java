package dev.waymark.page;

import dev.waymark.model.Document;
import dev.waymark.model.SiteGuide;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.SearchEntryView;
import dev.waymark.page.view.SearchView;
import java.util.List;
import java.util.stream.Collectors;

/** Plans the page of all guides of a language by title, in which readers search. */
final class SearchPage {
  private final PageContext context;

  SearchPage(PageContext context) {
    this.context = context;
  }

  Page plan() {
    String title = context.localizer().message("search.title", List.of()).orElse("search");
    HeadView head =
        new HeadViewBuilder(context)
            .crumbs(List.of(Crumb.home(context), new Crumb(title, context.route())))
            .build(title, null);
    List<SearchEntryView> entries =
        context.site().all(context.readers().tag()).guides().stream()
            .sorted(
                context.localizer().order((SiteGuide g) -> g.guide().document().title().value()))
            .map(this::entry)
            .toList();
    return context.page("search.ftlh", new SearchView(head, entries));
  }

  private SearchEntryView entry(SiteGuide guide) {
    Document document = guide.guide().document();
    String keywords =
        GuideCards.terms(guide.guide(), context).stream()
            .flatMap(terms -> terms.terms().stream())
            .map(term -> term.label())
            .collect(Collectors.joining(" "));
    return new SearchEntryView(
        document.title().value(),
        context.links().href(guide.route()),
        document.language(),
        PageContext.text(document.summary()),
        keywords);
  }
}
