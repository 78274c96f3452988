package dev.waymark.page.view;

/**
 * The guide before or after another in the order of lists.
 *
 * @param label its title
 * @param language it is written in, BCP 47 tag
 * @param foreign whether that is another language than the page's text
 * @param href where it is, relative to the page
 */
public record NeighbourView(String label, String language, boolean foreign, String href) {}
