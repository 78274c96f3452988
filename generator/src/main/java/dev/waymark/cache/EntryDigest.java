package dev.waymark.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether an entry is what was kept under its name, for its input. */
final class EntryDigest {
  /** It is a SHA-256 in hexadecimal. */
  static final int LENGTH = 64;

  private EntryDigest() {}

  static String of(String name, String input, byte[] bytes) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    writeText(name, head);
    writeText(input, head);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(head.toByteArray());
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static void writeText(String text, ByteArrayOutputStream out) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(encoded.length).array());
    out.writeBytes(encoded);
  }

  static byte[] bytes(String digest) {
    return digest.getBytes(StandardCharsets.US_ASCII);
  }

  static String read(ByteBuffer in) {
    byte[] digest = new byte[LENGTH];
    in.get(digest);
    return new String(digest, StandardCharsets.US_ASCII);
  }

  static String readText(ByteBuffer in) {
    byte[] encoded = new byte[in.getInt()];
    in.get(encoded);
    return new String(encoded, StandardCharsets.UTF_8);
  }
}
