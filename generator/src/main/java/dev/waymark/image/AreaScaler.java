package dev.waymark.image;

import java.util.Arrays;

/**
 * Makes a picture smaller, row by row: each new pixel is the mean of the area that it covers. All
 * sums are whole numbers, so the result is the same on each Java. Not thread-safe.
 */
final class AreaScaler {
  private final int width;
  private final int height;
  private final int bands;

  /** How many of the bands are not the opacity. */
  private final int colours;

  private final int toWidth;
  private final int toHeight;
  private final long[] line;
  private final long[] area;
  private final byte[] samples;

  /** How many parts of a row are still missing in {@link #area}, of {@link #height} in all. */
  private int missing;

  private int rows;

  /**
   * Prepare to scale.
   *
   * @param bands of each pixel; the last of an even number is its opacity
   * @param toWidth not more than {@code width}
   * @param toHeight not more than {@code height}
   */
  AreaScaler(int width, int height, int bands, int toWidth, int toHeight) {
    this.width = width;
    this.height = height;
    this.bands = bands;
    this.colours = bands % 2 == 0 ? bands - 1 : bands;
    this.toWidth = toWidth;
    this.toHeight = toHeight;
    this.line = new long[toWidth * bands];
    this.area = new long[toWidth * bands];
    this.samples = new byte[toWidth * toHeight * bands];
    this.missing = height;
  }

  /** Add the next row: the samples of each pixel, from 0 to 255, behind each other. */
  void add(int[] row) {
    sumUp(row);
    for (int parts = toHeight; parts > 0; ) { // a row has so many parts, and an area `height`
      int part = Math.min(parts, missing);
      for (int i = 0; i < line.length; i++) {
        area[i] += part * line[i];
      }
      parts -= part;
      missing -= part;
      if (missing == 0) {
        finishRow();
      }
    }
  }

  /** Sum up what lies side by side. What is seen through counts for less. */
  private void sumUp(int[] row) {
    Arrays.fill(line, 0);
    int to = 0;
    int left = width;
    for (int from = 0; from < width * bands; from += bands) {
      int weight = colours < bands ? row[from + colours] : 1;
      for (int parts = toWidth; parts > 0; ) {
        int part = Math.min(parts, left);
        long share = (long) part * weight;
        for (int band = 0; band < colours; band++) {
          line[to + band] += share * row[from + band];
        }
        if (colours < bands) {
          line[to + colours] += share;
        }
        parts -= part;
        left -= part;
        if (left == 0) {
          to += bands;
          left = width;
        }
      }
    }
  }

  private void finishRow() {
    long whole = (long) width * height;
    int at = rows * line.length;
    for (int i = 0; i < area.length; i += bands) {
      long weight = colours < bands ? area[i + colours] : whole;
      for (int band = 0; band < bands; band++) {
        samples[at + i + band] = mean(area[i + band], band < colours ? weight : whole);
      }
    }
    Arrays.fill(area, 0);
    missing = height;
    rows++;
  }

  private static byte mean(long sum, long weight) {
    return weight == 0 ? 0 : (byte) ((sum + weight / 2) / weight);
  }

  /** Return the smaller picture, when all rows were added. */
  Pixels pixels() {
    return new Pixels(toWidth, toHeight, bands, samples);
  }
}
