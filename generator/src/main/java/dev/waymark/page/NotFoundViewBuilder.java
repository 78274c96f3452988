package dev.waymark.page;

import dev.waymark.page.view.NotFoundView;
import java.util.List;

/** Builds the page for addresses that do not exist. */
final class NotFoundViewBuilder {
  private final PageContext context;

  NotFoundViewBuilder(PageContext context) {
    this.context = context;
  }

  NotFoundView build() {
    String title =
        context.localizer().message("not-found.heading", List.of()).orElse(context.route().path());
    return new NotFoundView(new HeadViewBuilder(context).buildUnlisted(title));
  }
}
