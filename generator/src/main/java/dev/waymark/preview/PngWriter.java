package dev.waymark.preview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Writes pictures as PNG with a palette (PNG, 3rd edition, W3C). */
final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private PngWriter() {}

  static byte[] write(Canvas canvas) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    chunk("IHDR", header(canvas), png);
    chunk("PLTE", Ink.palette(), png);
    chunk("IDAT", zlib(rows(canvas), canvas.width() + 1), png);
    chunk("IEND", new byte[0], png);
    return png.toByteArray();
  }

  private static byte[] header(Canvas canvas) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(canvas.width()).putInt(canvas.height());
    header.put((byte) 8); // bits a pixel
    header.put((byte) 3); // with a palette
    return header.array(); // deflate, filters by row, not interlaced: all zero
  }

  /** Return the rows, each after the number of its filter: none, which suits palettes. */
  private static byte[] rows(Canvas canvas) {
    byte[] rows = new byte[(canvas.width() + 1) * canvas.height()];
    for (int y = 0; y < canvas.height(); y++) {
      int to = y * (canvas.width() + 1) + 1;
      System.arraycopy(canvas.pixels(), y * canvas.width(), rows, to, canvas.width());
    }
    return rows;
  }

  private static byte[] zlib(byte[] data, int row) {
    Adler32 sum = new Adler32();
    sum.update(data);
    byte[] deflated = new Deflate(data, row).compress();
    ByteBuffer zlib = ByteBuffer.allocate(deflated.length + 6);
    zlib.put((byte) 0x78).put((byte) 0x01); // a window of 32 KiB, no dictionary
    return zlib.put(deflated).putInt((int) sum.getValue()).array();
  }

  private static void chunk(String type, byte[] data, ByteArrayOutputStream png) {
    ByteBuffer chunk = ByteBuffer.allocate(data.length + 12).putInt(data.length);
    chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, data.length + 4);
    png.writeBytes(chunk.putInt((int) sum.getValue()).array());
  }
}
