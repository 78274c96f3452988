package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guides of a term, or of two.
 *
 * @param title the term's label, or both
 * @param taxonomy label of the (first) term's taxonomy
 * @param summary one sentence about the term
 * @param image of the term
 * @param guides of this page
 * @param count of guides in all
 * @param pager to the other pages
 * @param narrow terms that narrow down the list
 * @param book where its guides are as a book (EPUB)
 */
public record TermView(
    HeadView head,
    String title,
    String taxonomy,
    @Nullable String summary,
    @Nullable PictureView image,
    List<GuideCard> guides,
    int count,
    PagerView pager,
    List<BrowseView> narrow,
    @Nullable String book)
    implements PageView {
  public TermView {
    guides = List.copyOf(guides);
    narrow = List.copyOf(narrow);
  }
}
