package dev.waymark.page.view;

import java.util.List;

/**
 * A way to browse guides.
 *
 * @param field of the taxonomy
 * @param label of the taxonomy
 * @param href where all its terms are listed; in a narrowed list, where the list it narrows is
 * @param terms that have guides
 */
public record BrowseView(String field, String label, String href, List<TermLinkView> terms) {
  public BrowseView {
    terms = List.copyOf(terms);
  }
}
