package dev.waymark.page.view;

import java.util.List;

/**
 * Guides of a language, by title; the first page of them is where readers search.
 *
 * @param index where the root of the index is
 * @param entries of this page, in the language's alphabetical order
 * @param pager the way to the others
 */
public record SearchView(
    HeadView head, String index, List<SearchEntryView> entries, PagerView pager)
    implements PageView {
  public SearchView {
    entries = List.copyOf(entries);
  }
}
