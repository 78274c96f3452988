package dev.waymark.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests, made anew each time and always the same. */
final class Bitmaps {
  private Bitmaps() {}

  /** Return what resembles a photograph: soft shapes, and a little noise everywhere. */
  static BufferedImage photo(int width, int height, int type) {
    BufferedImage photo = new BufferedImage(width, height, type);
    Random noise = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grain = noise.nextInt(9);
        int red = (int) (120 + 90 * Math.sin(x / 97.0) * Math.cos(y / 71.0)) + grain;
        int green = (int) (110 + 80 * Math.sin((x + y) / 143.0)) + grain;
        int blue = 60 + 120 * y / height + grain;
        photo.setRGB(x, y, 0xff000000 | red << 16 | green << 8 | blue);
      }
    }
    return photo;
  }

  static byte[] encode(String format, BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, format, out)) {
        throw new IllegalArgumentException("no writer for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static BufferedImage decode(byte[] picture) {
    try {
      return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Return a JPEG picture with a segment behind that of JFIF, which takes the first 20 bytes. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
    segment.putShort((short) (0xff00 | marker)).putShort((short) (content.length + 2));
    return inserted(jpeg, 20, segment.put(content).array());
  }

  /** Return a PNG picture with a chunk behind its header, which takes the first 33 bytes. */
  static byte[] withChunk(byte[] png, String type, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
    chunk.put(type.getBytes(StandardCharsets.ISO_8859_1)).put(content);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, content.length + 4);
    return inserted(png, 33, chunk.putInt((int) sum.getValue()).array());
  }

  private static byte[] inserted(byte[] bytes, int at, byte[] more) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, at);
    all.writeBytes(more);
    all.writeBytes(Arrays.copyOfRange(bytes, at, bytes.length));
    return all.toByteArray();
  }

  /** Return a picture for printers, of four colours, which the JDK does not decode. */
  static byte[] cmyk(int width, int height) {
    ByteBuffer jpeg = ByteBuffer.allocate(64);
    jpeg.putInt(0xffd8ffc0).putShort((short) 20).put((byte) 8);
    jpeg.putShort((short) height).putShort((short) width).put((byte) 4);
    for (int band = 1; band <= 4; band++) {
      jpeg.put((byte) band).put((byte) 0x11).put((byte) 0);
    }
    jpeg.putShort((short) 0xffda).putShort((short) 14).put((byte) 4);
    for (int band = 1; band <= 4; band++) {
      jpeg.put((byte) band).put((byte) 0);
    }
    jpeg.put((byte) 0).put((byte) 63).put((byte) 0).put((byte) 0).putShort((short) 0xffd9);
    return Arrays.copyOf(jpeg.array(), jpeg.position());
  }
}
