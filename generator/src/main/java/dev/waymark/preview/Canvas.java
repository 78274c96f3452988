package dev.waymark.preview;

import java.util.Arrays;

/**
 * Holds the pixels of a picture as places in the palette of {@link Ink}. What lies outside is not
 * drawn. Not thread-safe.
 */
final class Canvas {
  private final int width;
  private final int height;
  private final byte[] pixels;
  private final Scanlines scanlines;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    pixels = new byte[width * height];
    scanlines = new Scanlines(width, height);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Return the pixels, row by row; not a copy. */
  byte[] pixels() {
    return pixels;
  }

  void rectangle(int left, int top, int right, int bottom, Ink ink) {
    for (int y = top; y < bottom; y++) {
      Arrays.fill(pixels, y * width + left, y * width + right, ink.at(Ink.LEVELS));
    }
  }

  /** Draw text of {@code size} pixels an em, with the start of its base line at {@code x, y}. */
  void text(Outline outline, int size, int x, int y, Ink ink) {
    scanlines.add(outline, size, x, y);
    scanlines.sweep(
        (column, row, level) -> {
          int place = row * width + column;
          if (pixels[place] == 0) {
            pixels[place] = ink.at(level);
          }
        });
  }
}
