package dev.waymark.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest of a sequence of parts, each with its length, so that no two sequences have the
 * same one. Not thread-safe.
 */
final class Fingerprint {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Fingerprint add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  Fingerprint add(byte[] part) {
    add(part.length);
    digest.update(part);
    return this;
  }

  Fingerprint add(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    return this;
  }

  /**
   * Add what is in a file. Its length comes last, since it may grow while it is read.
   *
   * @param size that it is thought to have
   */
  Fingerprint addContent(Path file, long size) throws IOException {
    byte[] buffer = new byte[(int) Math.min(BUFFER, size + 1)];
    long length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        length += n;
      }
    }
    return add(length);
  }

  /** Return the digest in lower-case hexadecimal, and begin anew. */
  String value() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
