package dev.waymark.page;

import dev.waymark.page.view.NotFoundView;

/** Builds the page for addresses that do not exist. */
final class NotFoundViewBuilder {
  private final PageContext context;

  NotFoundViewBuilder(PageContext context) {
    this.context = context;
  }

  NotFoundView build() {
    return new NotFoundView(new HeadViewBuilder(context).buildUnlisted(""));
  }
}
