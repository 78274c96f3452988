package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a long list.
 *
 * @param current number of this page, from 1
 * @param total how many there are
 * @param previous link to the page before
 * @param next link to the page after
 * @param pages links to all pages, or to the nearest and those at both ends; the label is the
 *     number
 */
public record PagerView(
    int current,
    int total,
    @Nullable LinkView previous,
    @Nullable LinkView next,
    List<LinkView> pages) {
  public PagerView {
    pages = List.copyOf(pages);
  }
}
