package dev.waymark.receipt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the list at the end of a jar, which has the name, size, time and checksum of each file in
 * it. That says as much of a change as all its bytes, and is a hundredth of them.
 */
final class JarDirectory {
  /** End of central directory, section 4.3.16 of PKWARE's APPNOTE. */
  private static final int SIGNATURE = 0x06054b50;

  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int SIZE_AT = 12;

  private JarDirectory() {}

  /** Return the list, or the whole file where it has none that is found. */
  static byte[] of(Path jar) throws IOException {
    try (FileChannel channel = FileChannel.open(jar)) {
      ByteBuffer tail = read(channel, Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT));
      for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == SIGNATURE) {
          long end = channel.size() - tail.limit() + at;
          long start = end - Integer.toUnsignedLong(tail.getInt(at + SIZE_AT));
          if (start >= 0) {
            return read(channel, start).array();
          }
        }
      }
    }
    return Files.readAllBytes(jar);
  }

  private static ByteBuffer read(FileChannel channel, long start) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.toIntExact(channel.size() - start)).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(start);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // a channel may return fewer bytes than there is room for
    }
    return bytes.flip();
  }
}
