package dev.waymark.page.view;

/**
 * A day.
 *
 * @param iso {@code 2026-11-22}, for {@code <time datetime>}
 * @param text in the page's language
 */
public record DateView(String iso, String text) {}
