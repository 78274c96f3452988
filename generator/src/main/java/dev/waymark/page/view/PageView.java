package dev.waymark.page.view;

/** What a template shows: one record for each kind of page. */
public sealed interface PageView
    permits GuideView,
        ContentView,
        HomeView,
        TermView,
        TaxonomyView,
        SearchView,
        RedirectView,
        NotFoundView,
        OfflineView,
        StyleGuideView {
  /** Return what a browser must know. */
  HeadView head();
}
