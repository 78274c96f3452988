package dev.waymark.model;

/**
 * A link in Markdown, as its reader sees it.
 *
 * @param text what is shown, without markup; empty where it is a picture that says nothing
 * @param target an address, or a path relative to the file as in {@link Segment.Link}
 * @param external whether it leads off the site
 */
public record TextLink(PlacedText text, Located<String> target, boolean external) {}
