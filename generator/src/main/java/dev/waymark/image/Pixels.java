package dev.waymark.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.stream.IntStream;

/**
 * A picture of eight bits a sample: grey or red, green and blue, and then opacity where there are
 * two or four bands. What its samples mean is not known here, so no colour is ever converted.
 */
final class Pixels {
  private final int width;
  private final int height;
  private final int bands;
  private final byte[] samples;

  /** Keep {@code samples}, row by row. */
  Pixels(int width, int height, int bands, byte[] samples) {
    this.width = width;
    this.height = height;
    this.bands = bands;
    this.samples = samples;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Return this as it is shown with an orientation, as Exif counts. */
  Pixels upright(int orientation) {
    if (orientation == Exif.UPRIGHT) {
      return this;
    }
    boolean lying = Exif.isLying(orientation);
    int toWidth = lying ? height : width;
    int toHeight = lying ? width : height;
    byte[] turned = new byte[samples.length];
    for (int y = 0; y < toHeight; y++) {
      for (int x = 0; x < toWidth; x++) {
        int from = from(orientation, x, y) * bands;
        System.arraycopy(samples, from, turned, (y * toWidth + x) * bands, bands);
      }
    }
    return new Pixels(toWidth, toHeight, bands, turned);
  }

  /** Return which pixel is seen at a place (Exif 2.32, table 6). */
  private int from(int orientation, int x, int y) {
    boolean lying = Exif.isLying(orientation);
    int column = lying ? y : x;
    int row = lying ? x : y;
    boolean mirrored = orientation == 2 || orientation == 3 || orientation > 6;
    boolean upsideDown = orientation == 3 || orientation == 4 || orientation / 2 == 3;
    return (upsideDown ? height - 1 - row : row) * width + (mirrored ? width - 1 - column : column);
  }

  /** Return this with the whole of each pixel in one number, which every encoder takes. */
  BufferedImage packed() {
    boolean opaque = bands % 2 == 1;
    int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    BufferedImage packed = new BufferedImage(width, height, type);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = (y * width + x) * bands;
        int green = bands < 3 ? at : at + 1;
        int blue = bands < 3 ? at : at + 2;
        int opacity = opaque ? 0xff : samples[at + bands - 1] & 0xff;
        row[x] =
            (opacity << 24)
                | ((samples[at] & 0xff) << 16)
                | ((samples[green] & 0xff) << 8)
                | (samples[blue] & 0xff);
      }
      packed.getRaster().setDataElements(0, y, width, 1, row);
    }
    return packed;
  }

  /** Return this for the JDK's encoders, which take samples as they are. */
  BufferedImage image() {
    boolean opaque = bands % 2 == 1;
    int space = bands < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(space),
            !opaque,
            false,
            opaque ? Transparency.OPAQUE : Transparency.TRANSLUCENT,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(samples, samples.length),
            width,
            height,
            width * bands,
            bands,
            IntStream.range(0, bands).toArray(),
            null);
    return new BufferedImage(colours, raster, false, null);
  }
}
