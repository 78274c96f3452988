package dev.waymark.image;

/**
 * Counts the passes in which a JPEG picture gets its details. Each costs as much time as the whole
 * picture, so a small file of many thousands would keep a build busy for hours.
 */
final class JpegScans {
  /** Progressive pictures have about ten. */
  private static final int MOST = 100;

  private JpegScans() {}

  static boolean areTooMany(BitmapFormat format, byte[] picture) {
    int scans = 0;
    for (int i = 1; format == BitmapFormat.JPEG && i < picture.length; i++) {
      if (picture[i] == (byte) 0xda && picture[i - 1] == (byte) 0xff) {
        scans++;
      }
    }
    return scans > MOST;
  }
}
