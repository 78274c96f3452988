package dev.waymark.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Copies of a JPEG picture what is drawn, without loss: no camera, place, time, preview or comment,
 * and nothing behind its end, where telephones keep films. Which side is up stays. Not thread-safe.
 */
final class JpegCleaner {
  private static final int MARKER = 0xff;
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;
  private static final int ADOBE = 0xee;
  private static final int APP15 = 0xef;

  private final byte[] jpeg;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int orientation = Exif.UPRIGHT;
  private int at = 2;

  /** Where Exif goes: behind JFIF, which wants to be first. */
  private int head;

  JpegCleaner(byte[] jpeg) {
    this.jpeg = jpeg;
  }

  /** Return the clean picture; nothing where it is damaged. */
  Optional<byte[]> clean() {
    while (at + 3 < jpeg.length && unsigned(at) == MARKER) {
      int marker = unsigned(at + 1);
      int length = (unsigned(at + 2) << 8) | unsigned(at + 3);
      int next = at + 2 + length;
      if (marker == MARKER) { // a fill byte
        at++;
        continue;
      }
      if (length < 2 || next > jpeg.length) {
        return Optional.empty();
      }
      segment(marker, length);
      at = next;
      if (marker == SCAN && copyScan()) {
        return Optional.of(whole());
      }
    }
    return Optional.empty();
  }

  /** Return how the picture is turned, as Exif counts: 1 is upright, from 5 on it lies. */
  int orientation() {
    return orientation;
  }

  private void segment(int marker, int length) {
    if (marker == APP1 && begins("Exif\0\0") && orientation == Exif.UPRIGHT) {
      orientation = Exif.orientation(jpeg, at + 10, at + 2 + length);
    }
    if (isSeen(marker)) {
      out.write(jpeg, at, length + 2);
      head = marker == APP0 ? out.size() : head;
    }
  }

  /** Colours and density are seen, whatever else programs add is not. */
  private boolean isSeen(int marker) {
    if (marker < APP0 || marker > APP15) {
      return marker != COMMENT;
    }
    return (marker == APP0 && begins("JFIF\0"))
        || (marker == APP2 && begins("ICC_PROFILE\0"))
        || (marker == ADOBE && begins("Adobe"));
  }

  private boolean begins(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    int from = at + 4;
    return from + bytes.length <= jpeg.length
        && Arrays.equals(jpeg, from, from + bytes.length, bytes, 0, bytes.length);
  }

  /** Copy what a scan holds, up to the next segment; return whether the picture ends there. */
  private boolean copyScan() {
    int from = at;
    while (at + 1 < jpeg.length) {
      int marker = unsigned(at + 1);
      boolean inScan = marker == 0 || (marker >= 0xd0 && marker < START) || marker == MARKER;
      if (unsigned(at) == MARKER && !inScan) {
        boolean end = marker == END;
        out.write(jpeg, from, at - from + (end ? 2 : 0));
        return end;
      }
      at++;
    }
    return false;
  }

  private byte[] whole() {
    ByteArrayOutputStream all = new ByteArrayOutputStream(out.size() + 64);
    all.write(MARKER);
    all.write(START);
    byte[] body = out.toByteArray();
    all.write(body, 0, head);
    if (orientation != Exif.UPRIGHT) {
      all.writeBytes(Exif.segment(orientation));
    }
    all.write(body, head, body.length - head);
    return all.toByteArray();
  }

  private int unsigned(int index) {
    return jpeg[index] & 0xff;
  }
}
