package dev.waymark.image;

import dev.waymark.model.ImageSize;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Copies of a WebP picture what is drawn, without loss: no Exif, no XMP, nothing behind its end.
 */
final class WebpCleaner {
  private static final int HEADER = 12;
  private static final int FRAME = 8;
  private static final int FLAGS = HEADER + FRAME;
  private static final int EXIF_AND_XMP = 0x0c;

  private WebpCleaner() {}

  /** Return the clean picture; nothing where it is damaged. */
  static Optional<byte[]> clean(byte[] webp) {
    ByteBuffer in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
    long end = FRAME + Integer.toUnsignedLong(in.getInt(4));
    if (end > webp.length || end < HEADER + FRAME) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(webp.length);
    out.write(webp, 0, HEADER);
    for (int at = HEADER; at < end; ) {
      long length = end - at < FRAME ? -1 : Integer.toUnsignedLong(in.getInt(at + 4));
      long next = at + FRAME + length + length % 2;
      if (length < 0 || next > end) {
        return Optional.empty();
      }
      String type = type(webp, at);
      if (!type.equals("EXIF") && !type.equals("XMP ")) {
        out.write(webp, at, (int) next - at);
      }
      at = (int) next;
    }
    return Optional.of(finished(out.toByteArray()));
  }

  /** Write the new length, and that there are no notes any more. */
  private static byte[] finished(byte[] clean) {
    ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - FRAME);
    if (clean.length > FLAGS && type(clean, HEADER).equals("VP8X")) {
      clean[FLAGS] &= ~EXIF_AND_XMP;
    }
    return clean;
  }

  /** Return the size that the first chunk says. */
  static Optional<ImageSize> size(byte[] webp) {
    if (webp.length < FLAGS + 10) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
    return switch (type(webp, HEADER)) {
      case "VP8X" ->
          Optional.of(
              new ImageSize(
                  (in.getInt(FLAGS + 4) & 0xffffff) + 1, (in.getInt(FLAGS + 6) >>> 8) + 1));
      case "VP8 " ->
          Optional.of(
              new ImageSize(in.getShort(FLAGS + 6) & 0x3fff, in.getShort(FLAGS + 8) & 0x3fff));
      case "VP8L" -> {
        int bits = in.getInt(FLAGS + 1);
        yield Optional.of(new ImageSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1));
      }
      default -> Optional.empty();
    };
  }

  private static String type(byte[] webp, int at) {
    return new String(webp, at, 4, StandardCharsets.ISO_8859_1);
  }
}
