package dev.waymark.page;

import dev.waymark.model.Body;
import dev.waymark.model.Document;
import dev.waymark.page.view.ContentView;
import dev.waymark.page.view.HeadingView;
import java.time.LocalDate;
import java.util.List;

/** Builds the view of a page without steps. */
final class ContentViewBuilder {
  private final PageContext context;

  ContentViewBuilder(PageContext context) {
    this.context = context;
  }

  ContentView build(Document document) {
    LocalDate updated = context.site().updated(document);
    String title = document.title().value();
    String summary = PageContext.text(document.summary());
    return new ContentView(
        new HeadViewBuilder(context)
            .crumbs(List.of(Crumb.home(context), new Crumb(title, context.route())))
            .build(title, summary),
        title,
        summary,
        context.html().write(document.source(), document.body().segments()),
        headings(document.body()),
        context.date(document.dates().published()),
        updated == null ? null : context.date(updated),
        new VersionViewBuilder(context).build(document),
        document.extra());
  }

  static List<HeadingView> headings(Body body) {
    return body.headings().stream()
        .map(heading -> new HeadingView(heading.level(), heading.id(), heading.text()))
        .toList();
  }
}
