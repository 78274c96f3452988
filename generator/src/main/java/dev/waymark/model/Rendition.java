package dev.waymark.model;

/**
 * A copy of a picture in another size or format, for browsers to choose from.
 *
 * @param type its media type, such as {@code image/jpeg}
 * @param size as it is shown, in pixels
 * @param digest SHA-256 of its bytes, in lower-case hexadecimal
 */
public record Rendition(String type, ImageSize size, String digest) {
  /** No page shows more pixels side by side: a column of text on a dense screen. */
  public static final int WIDEST = 1440;

  /** Return whether it has a format that some browsers don't know, so they need another one too. */
  public boolean isModern() {
    return type.equals("image/webp");
  }

  /** Return what names of its files end in. */
  String ending() {
    return type.equals("image/jpeg") ? ".jpg" : "." + type.substring(type.indexOf('/') + 1);
  }
}
