package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page with the guides of its language, in one or several pages.
 *
 * @param guides of this page
 * @param count of guides in all
 * @param pager to the other pages
 * @param browse each taxonomy with its terms
 */
public record HomeView(
    HeadView head,
    String title,
    @Nullable String summary,
    List<GuideCard> guides,
    int count,
    PagerView pager,
    List<BrowseView> browse)
    implements PageView {
  public HomeView {
    guides = List.copyOf(guides);
    browse = List.copyOf(browse);
  }
}
