package dev.waymark.page.view;

import java.util.List;

/**
 * What a guide says in one taxonomy.
 *
 * @param field the front-matter field, such as {@code bodyAreas}
 * @param label of the taxonomy
 * @param terms labels of the terms
 */
public record TermsView(String field, String label, List<String> terms) {
  public TermsView {
    terms = List.copyOf(terms);
  }
}
