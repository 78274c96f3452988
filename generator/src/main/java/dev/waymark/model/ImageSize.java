package dev.waymark.model;

/** How large a picture is, in CSS pixels. */
public record ImageSize(int width, int height) {
  /** Return the size of the picture turned by a quarter. */
  public ImageSize turned() {
    return new ImageSize(/* width= */ height, /* height= */ width);
  }
}
