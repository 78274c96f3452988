package dev.waymark.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads and writes how a picture is turned, as cameras note it. */
final class Exif {
  static final int UPRIGHT = 1;
  private static final int MOST_TURNED = 8;
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private Exif() {}

  /** Return the orientation that TIFF data between two offsets holds: upright if it has none. */
  static int orientation(byte[] bytes, int from, int to) {
    if (to - from < 8) {
      return UPRIGHT;
    }
    ByteBuffer tiff = ByteBuffer.wrap(bytes, from, to - from).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int count = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < count && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
      int entry = directory + 2 + i * ENTRY;
      if (tiff.getShort(entry) == TAG && tiff.getShort(entry + 2) == SHORT) {
        int value = tiff.getShort(entry + 8);
        return value >= UPRIGHT && value <= MOST_TURNED ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Return a segment of a JPEG picture that holds the orientation and nothing else. */
  static byte[] segment(int orientation) {
    ByteBuffer segment = ByteBuffer.allocate(36);
    segment
        .putShort((short) 0xffe1)
        .putShort((short) 34)
        .put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
    segment.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
    segment.putShort((short) TAG).putShort((short) SHORT).putInt(1);
    return segment.putShort((short) orientation).array();
  }

  /** Return whether a picture of this orientation lies on its side. */
  static boolean isLying(int orientation) {
    return orientation > 4;
  }
}
