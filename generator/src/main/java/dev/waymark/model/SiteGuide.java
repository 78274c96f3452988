package dev.waymark.model;

/**
 * A guide in its place on the site, with the safety notes it shares merged in.
 *
 * @param guide as it is shown
 * @param route where
 */
public record SiteGuide(Guide guide, Route route) {}
