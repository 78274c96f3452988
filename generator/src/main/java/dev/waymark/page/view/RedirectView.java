package dev.waymark.page.view;

/**
 * An old address.
 *
 * @param target where the page is now, relative to this one
 */
public record RedirectView(HeadView head, String title, String target) implements PageView {}
