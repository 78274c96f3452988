package dev.waymark.feed;

import dev.waymark.model.Route;
import dev.waymark.page.view.AlternateView;
import dev.waymark.page.view.ContentView;
import dev.waymark.page.view.DateView;
import dev.waymark.page.view.GuideView;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list for search engines needs of a page, so that pages need not be kept for it.
 *
 * @param route where it is published
 * @param language of its readers, BCP 47 tag
 * @param indexed whether search engines may list it
 * @param canonical its absolute address; {@code null} where the site has no {@code baseUrl}
 * @param alternates this page in all languages, itself included
 * @param changed day of its last change, such as {@code 2026-11-22}; {@code null} where not known
 */
public record ListedPage(
    Route route,
    String language,
    boolean indexed,
    @Nullable String canonical,
    List<AlternateView> alternates,
    @Nullable String changed) {
  public ListedPage {
    alternates = List.copyOf(alternates);
  }

  /** Return what there is of a page. */
  public static ListedPage of(Page page) {
    HeadView head = page.view().head();
    return new ListedPage(
        page.route(),
        page.frame().language(),
        head.indexed(),
        head.canonical(),
        head.alternates(),
        changed(page));
  }

  private static @Nullable String changed(Page page) {
    if (page.view() instanceof GuideView guide) {
      return iso(guide.updated(), guide.published());
    }
    return page.view() instanceof ContentView content
        ? iso(content.updated(), content.published())
        : null;
  }

  private static @Nullable String iso(@Nullable DateView updated, @Nullable DateView published) {
    DateView day = updated == null ? published : updated;
    return day == null ? null : day.iso();
  }
}
