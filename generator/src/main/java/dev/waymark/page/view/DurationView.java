package dev.waymark.page.view;

/**
 * How long something takes.
 *
 * @param iso ISO 8601, for {@code <time datetime>}; of a range, its maximum
 * @param text in the page's language
 * @param atLeast whether something without a time is left out of it
 */
public record DurationView(String iso, String text, boolean atLeast) {}
