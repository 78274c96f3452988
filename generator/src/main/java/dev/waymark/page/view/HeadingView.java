package dev.waymark.page.view;

/** A heading of the body, for a table of contents; {@code level} is 2 to 6. */
public record HeadingView(int level, String id, String text) {}
