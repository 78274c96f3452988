package dev.waymark.page.view;

/**
 * Copies of a picture in another format, for browsers that know it.
 *
 * @param type media type, such as {@code image/webp}
 * @param srcset the copies with their widths, for the attribute of that name
 */
public record SourceView(String type, String srcset) {}
