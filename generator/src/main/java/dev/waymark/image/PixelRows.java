package dev.waymark.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * The rows of a picture that was read, whatever way its pixels are kept: as samples from 0 to 255.
 * Not thread-safe.
 */
final class PixelRows {
  private static final int MOST_BANDS = 4;
  private static final int DEEP = 16;

  private final Raster raster;
  private final ColorModel colours;
  private final boolean grey;
  private final int bands;
  private final int[] row;

  /** Read {@code image}, whose palette, if it has one, is {@code grey}. */
  PixelRows(BufferedImage image, boolean grey) {
    this.raster = image.getRaster();
    this.colours = image.getColorModel();
    this.grey = grey;
    int inPalette = (grey ? 1 : 3) + (colours.hasAlpha() ? 1 : 0);
    this.bands = colours instanceof IndexColorModel ? inPalette : raster.getNumBands();
    if (bands > MOST_BANDS) {
      throw new IllegalArgumentException("a picture of " + bands + " bands");
    }
    this.row = new int[width() * Math.max(bands, raster.getNumBands())];
  }

  int width() {
    return raster.getWidth();
  }

  int height() {
    return raster.getHeight();
  }

  int bands() {
    return bands;
  }

  /** Return a row, in an array that the next one is written into as well. */
  int[] row(int y) {
    raster.getPixels(0, y, width(), 1, row);
    if (colours instanceof IndexColorModel palette) {
      lookUp(palette);
    } else if (raster.getSampleModel().getSampleSize(0) == DEEP) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (row[i] + 128) / 257;
      }
    }
    return row;
  }

  /** Put the colours of a palette in place of their numbers: from the end, as they take more. */
  private void lookUp(IndexColorModel palette) {
    for (int x = width() - 1; x >= 0; x--) {
      int index = row[x];
      int at = x * bands;
      row[at] = palette.getRed(index);
      if (!grey) {
        row[at + 1] = palette.getGreen(index);
        row[at + 2] = palette.getBlue(index);
      }
      if (bands % 2 == 0) {
        row[at + bands - 1] = palette.getAlpha(index);
      }
    }
  }
}
