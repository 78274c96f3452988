package dev.waymark.page.view;

/**
 * A link.
 *
 * @param label its text
 * @param href where it leads, relative to the page
 * @param current whether it leads to the page it stands on
 */
public record LinkView(String label, String href, boolean current) {}
