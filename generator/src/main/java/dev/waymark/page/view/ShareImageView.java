package dev.waymark.page.view;

/**
 * A picture for those who link to a page.
 *
 * @param url absolute address
 * @param alt what it shows
 * @param width in pixels; 0 where it is not known
 * @param height in pixels; 0 where it is not known
 */
public record ShareImageView(String url, String alt, int width, int height) {}
