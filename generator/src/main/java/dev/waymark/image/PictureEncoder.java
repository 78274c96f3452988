package dev.waymark.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEG and PNG pictures with what the JDK brings. */
final class PictureEncoder {
  /** Above it, files grow faster than what can be seen in them. */
  private static final float JPEG_QUALITY = 0.82f;

  /** Of PNG, which loses nothing: zlib's level 6, since higher ones take long and gain little. */
  private static final float PNG_QUALITY = 0.33f;

  private PictureEncoder() {}

  /**
   * Return a picture as a file; JPEG progressively, which is smaller and shows something sooner.
   */
  static byte[] encode(BitmapFormat format, BufferedImage picture) {
    ImageWriter writer = writer(format);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(format == BitmapFormat.JPEG ? JPEG_QUALITY : PNG_QUALITY);
      how.setProgressiveMode(
          format == BitmapFormat.JPEG
              ? ImageWriteParam.MODE_DEFAULT
              : ImageWriteParam.MODE_DISABLED);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a picture into memory", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static ImageWriter writer(BitmapFormat format) {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType(format.type());
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getModule() == ImageIO.class.getModule()) {
        return writer;
      }
    }
    throw new IllegalStateException("every Java platform writes " + format.type());
  }
}
