package dev.waymark.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies of a PNG picture what is drawn: no texts, times and places, and nothing behind its end.
 */
final class PngCleaner {
  private static final int SIGNATURE = 8;

  /** Length, type and check sum. */
  private static final int FRAME = 12;

  /** Optional chunks that change what is seen: colours, transparency, density and animation. */
  private static final Set<String> SEEN =
      Set.of(
          "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST",
          "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

  private PngCleaner() {}

  /** Return the clean picture; nothing where it is damaged. */
  static Optional<byte[]> clean(byte[] png) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
    out.write(png, 0, SIGNATURE);
    for (int at = SIGNATURE; png.length - at >= FRAME; ) {
      int length = ByteBuffer.wrap(png).getInt(at);
      if (length < 0 || length > png.length - at - FRAME || !isIntact(png, at, length)) {
        return Optional.empty();
      }
      String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      boolean needed = Character.isUpperCase(type.charAt(0));
      if (needed || SEEN.contains(type)) {
        out.write(png, at, length + FRAME);
      }
      if (type.equals("IEND")) {
        return Optional.of(out.toByteArray());
      }
      at += length + FRAME;
    }
    return Optional.empty();
  }

  /** Return whether a clean picture moves: it says so before its first pixels. */
  static boolean isAnimated(BitmapFormat format, byte[] png) {
    for (int at = SIGNATURE; format == BitmapFormat.PNG && png.length - at >= FRAME; ) {
      String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (type.equals("acTL") || type.equals("IDAT")) {
        return type.equals("acTL");
      }
      at += ByteBuffer.wrap(png).getInt(at) + FRAME;
    }
    return false;
  }

  private static boolean isIntact(byte[] png, int at, int length) {
    CRC32 sum = new CRC32();
    sum.update(png, at + 4, length + 4);
    return (int) sum.getValue() == ByteBuffer.wrap(png).getInt(at + 8 + length);
  }
}
