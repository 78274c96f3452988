package dev.waymark.page.view;

/**
 * All terms of a taxonomy.
 *
 * @param title the taxonomy's label
 * @param browse its terms
 */
public record TaxonomyView(HeadView head, String title, BrowseView browse) implements PageView {}
