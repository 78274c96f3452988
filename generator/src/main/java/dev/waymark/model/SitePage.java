package dev.waymark.model;

/**
 * A page without steps in its place on the site.
 *
 * @param document as it is shown
 * @param route where
 */
public record SitePage(Document document, Route route) {}
