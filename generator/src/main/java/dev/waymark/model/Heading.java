package dev.waymark.model;

import dev.waymark.diagnostic.Span;

/**
 * A heading of a body.
 *
 * @param level 2 to 6: level 1 is the page's own
 * @param id unique in the page
 * @param text without markup
 * @param at where it stands
 */
public record Heading(int level, String id, String text, Span at) {}
