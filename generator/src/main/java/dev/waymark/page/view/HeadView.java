package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser must know of a page.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param title of the page, without the site's
 * @param description one sentence
 * @param policy what a browser may load and run, a Content Security Policy
 * @param root from the page to the site's root, such as {@code ../../}
 * @param canonical its absolute address; {@code null} where the site has no {@code baseUrl}
 * @param indexed whether search engines may list it
 * @param alternates this page in all languages that search engines may list, itself included
 * @param previous the page before, of a list in several pages
 * @param next the page after
 * @param feeds news of the language, and of the term whose guides the page lists
 * @param breadcrumbs the way from the home page to this one, both included; empty at home
 * @param openGraph what is shown where somebody passes on the page's address
 * @param jsonLd structured data
 */
public record HeadView(
    String language,
    String direction,
    String title,
    @Nullable String description,
    Html policy,
    String root,
    @Nullable String canonical,
    boolean indexed,
    List<AlternateView> alternates,
    @Nullable String previous,
    @Nullable String next,
    List<LinkView> feeds,
    List<LinkView> breadcrumbs,
    @Nullable OpenGraphView openGraph,
    Later<Html> jsonLd) {
  public HeadView {
    alternates = List.copyOf(alternates);
    feeds = List.copyOf(feeds);
    breadcrumbs = List.copyOf(breadcrumbs);
  }
}
