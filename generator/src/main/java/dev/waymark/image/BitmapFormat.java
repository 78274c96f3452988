package dev.waymark.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of bitmaps that browsers show. */
enum BitmapFormat {
  PNG("PNG", ".png", 0, "\u0089PNG\r\n\u001a\n"),
  JPEG("JPEG", ".jpg", 0, "\u00ff\u00d8\u00ff"),
  GIF("GIF", ".gif", 0, "GIF8"),
  WEBP("WebP", ".webp", 8, "WEBP"),
  AVIF("AVIF", ".avif", 4, "ftypavi");

  private final String label;
  private final String ending;
  private final int offset;
  private final String signature;

  BitmapFormat(String label, String ending, int offset, String signature) {
    this.label = label;
    this.ending = ending;
    this.offset = offset;
    this.signature = signature;
  }

  /** Return the format that the first bytes are of, whatever the name says. */
  static Optional<BitmapFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    int length = signature.length();
    return bytes.length >= offset + length
        && new String(bytes, offset, length, StandardCharsets.ISO_8859_1).equals(signature);
  }

  boolean isNamed(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(ending) || (this == JPEG && name.endsWith(".jpeg"));
  }

  /** Return how authors call it. */
  String label() {
    return label;
  }

  /** Return whether smaller copies of it are made. */
  boolean isScaled() {
    return this == JPEG || this == PNG;
  }

  /** Return its media type. */
  String type() {
    return "image/" + label.toLowerCase(Locale.ROOT);
  }

  /** Return what names of its files end in. */
  String ending() {
    return ending;
  }
}
