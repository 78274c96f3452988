package dev.waymark.image;

import dev.waymark.model.ImageSize;
import dev.waymark.model.Rendition;

/** A copy of a picture, with its bytes. */
final class EncodedPicture {
  private final String type;
  private final ImageSize size;
  private final byte[] bytes;

  EncodedPicture(String type, ImageSize size, byte[] bytes) {
    this.type = type;
    this.size = size;
    this.bytes = bytes;
  }

  String type() {
    return type;
  }

  ImageSize size() {
    return size;
  }

  byte[] bytes() {
    return bytes;
  }

  Rendition rendition() {
    return new Rendition(type, size, ImageInspector.digest(bytes));
  }
}
