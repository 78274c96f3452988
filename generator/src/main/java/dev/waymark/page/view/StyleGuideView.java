package dev.waymark.page.view;

import java.util.List;

/**
 * A page that shows every component of the theme, to those who work on it.
 *
 * @param title of the page
 * @param full a guide that says all a guide can say, with long words
 * @param bare a guide that says no more than it must
 * @param text a page without steps
 * @param browse ways to browse
 * @param pager in the middle of a long list
 * @param languages the ways to other languages
 */
public record StyleGuideView(
    HeadView head,
    String title,
    GuideView full,
    GuideView bare,
    ContentView text,
    List<BrowseView> browse,
    PagerView pager,
    List<LanguageLinkView> languages)
    implements PageView {
  public StyleGuideView {
    browse = List.copyOf(browse);
    languages = List.copyOf(languages);
  }
}
