package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.feed.ListedPage;
import java.util.List;

/**
 * What is known of the pages of one part of a site. Not thread-safe.
 *
 * @param listed pages in order, those that could not be made too
 * @param problems why pages could not be made
 */
record MadePages(List<ListedPage> listed, List<Diagnostic> problems) {
  void add(MadeFile page) {
    page.listed().ifPresent(listed::add);
    page.problem().ifPresent(problems::add);
  }
}
