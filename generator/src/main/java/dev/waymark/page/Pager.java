package dev.waymark.page;

import dev.waymark.model.Listing;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.PagerView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the way between the pages of a list. */
final class Pager {
  /** How many pages on each side of the current one are linked to, beside the first and last. */
  private static final int NEAR = 2;

  private final PageContext context;
  private final Listing listing;
  private final int total;

  Pager(PageContext context, Listing listing) {
    this(context, listing, context.site().config().pageSize(listing));
  }

  Pager(PageContext context, Listing listing, int size) {
    this.context = context;
    this.listing = listing;
    this.total = listing.pages(size);
  }

  PagerView build(int current) {
    List<LinkView> pages = new ArrayList<>();
    for (int page = 1; page <= total; page++) {
      if (page == 1 || page == total || Math.abs(page - current) <= NEAR) {
        pages.add(link(page, page == current));
      }
    }
    return new PagerView(
        current,
        total,
        current == 1 ? null : link(current - 1, false),
        current == total ? null : link(current + 1, false),
        pages);
  }

  @Nullable String href(int page) {
    return page < 1 || page > total ? null : context.links().href(listing.page(page));
  }

  private LinkView link(int page, boolean current) {
    return new LinkView(String.valueOf(page), context.links().href(listing.page(page)), current);
  }
}
