package dev.waymark.page.view;

import java.util.List;

/**
 * What a guide says in one taxonomy.
 *
 * @param field the front-matter field, such as {@code bodyAreas}
 * @param label of the taxonomy
 * @param terms links to the lists of the terms
 */
public record TermsView(String field, String label, List<LinkView> terms) {
  public TermsView {
    terms = List.copyOf(terms);
  }
}
