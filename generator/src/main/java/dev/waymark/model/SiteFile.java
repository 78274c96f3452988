package dev.waymark.model;

/**
 * A file of the site that is not a page.
 *
 * @param route where it lies
 * @param text its content, in UTF-8
 */
public record SiteFile(Route route, String text) {}
