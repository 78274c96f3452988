package dev.waymark.page;

import dev.waymark.model.Document;
import dev.waymark.model.Route;
import dev.waymark.page.view.RedirectView;

/** Builds the page at an old address. */
final class RedirectViewBuilder {
  private final PageContext context;

  RedirectViewBuilder(PageContext context) {
    this.context = context;
  }

  RedirectView build(Document document, Route to) {
    String title = document.title().value();
    return new RedirectView(
        new HeadViewBuilder(context).buildMoved(title, to), title, context.links().href(to));
  }
}
