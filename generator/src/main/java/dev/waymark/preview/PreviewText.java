package dev.waymark.preview;

/**
 * Hold what a preview picture says. Any text is allowed, also an empty one; it is read as plain
 * text.
 *
 * @param line a short line about the guide, such as "12 steps · 35 minutes"
 * @param rightToLeft whether the language is written from right to left
 */
public record PreviewText(String title, String siteTitle, String line, boolean rightToLeft) {}
