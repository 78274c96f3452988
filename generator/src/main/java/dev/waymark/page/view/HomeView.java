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
 * @param book where its guides are as a book (EPUB)
 */
public record HomeView(
    HeadView head,
    String title,
    @Nullable String summary,
    List<GuideCard> guides,
    int count,
    PagerView pager,
    List<BrowseView> browse,
    @Nullable String book)
    implements PageView {
  public HomeView {
    guides = List.copyOf(guides);
    browse = List.copyOf(browse);
  }
}
