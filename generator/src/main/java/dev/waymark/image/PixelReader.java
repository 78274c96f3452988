package dev.waymark.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the pixels of JPEG and PNG pictures with what the JDK brings, and nothing else does. */
final class PixelReader {
  /** PNG, 3rd edition, 11.2.1: where the header says of what kind colours are, and grey is 0. */
  private static final int COLOUR_TYPE = 25;

  private PixelReader() {}

  /**
   * Read a picture.
   *
   * @param step reads each {@code step}th pixel of each {@code step}th row alone
   * @return nothing where the JDK does not know this kind, or finds it damaged
   */
  static Optional<PixelRows> read(BitmapFormat format, byte[] picture, int step) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      ImageReader reader = reader(format);
      try {
        reader.setInput(in, true, true);
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, every);
        boolean grey = format == BitmapFormat.PNG && picture[COLOUR_TYPE] == 0;
        return Optional.of(new PixelRows(image, grey));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) { // the JDK's readers throw both
      return Optional.empty();
    }
  }

  /** Other readers on the class path would read in other ways, so the sites would differ. */
  private static ImageReader reader(BitmapFormat format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format.type());
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.getClass().getModule() == ImageIO.class.getModule()) {
        return reader;
      }
    }
    throw new IllegalStateException("every Java platform reads " + format.type());
  }
}
