package dev.waymark.page;

import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.Html;
import org.jspecify.annotations.Nullable;

/** Builds what a browser must know. */
final class HeadViewBuilder {
  private final PageContext context;

  HeadViewBuilder(PageContext context) {
    this.context = context;
  }

  HeadView build(String title, @Nullable String description, @Nullable Html jsonLd) {
    return head(title, description, context.canonical(), true, jsonLd);
  }

  /** Build the head of a page that has no address of its own. */
  HeadView buildUnlisted(String title) {
    return head(title, null, null, false, null);
  }

  private HeadView head(
      String title,
      @Nullable String description,
      @Nullable String canonical,
      boolean indexed,
      @Nullable Html jsonLd) {
    return new HeadView(
        context.language().tag(),
        context.language().rightToLeft() ? "rtl" : "ltr",
        title,
        description,
        context.root(),
        canonical,
        indexed,
        jsonLd);
  }
}
