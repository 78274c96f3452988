package dev.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param src where it is, relative to the page
 * @param alt what it shows; empty for a decorative picture
 * @param caption shown below it
 * @param width in CSS pixels; 0 where it is not known
 * @param height in CSS pixels; 0 where it is not known
 */
public record PictureView(
    String src, String alt, @Nullable String caption, int width, int height) {}
