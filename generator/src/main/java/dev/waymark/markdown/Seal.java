package dev.waymark.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells our own classes, ids and holes from an author's while a sanitizer goes over both. The mark
 * is made from the text's digest: nobody can write a text that contains its own digest.
 *
 * @param mark stands before each; empty where nothing is sanitised
 */
record Seal(String mark) {
  /** For HTML that holds nothing of an author's. */
  static final Seal OPEN = new Seal("");

  private static final int MARK_BYTES = 16;

  /** Make the seal of a text. */
  static Seal of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return new Seal("s" + HexFormat.of().formatHex(bytes, 0, MARK_BYTES) + "-");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  boolean isOpen() {
    return mark.isEmpty();
  }

  /** Append the sign of a hole. */
  void appendHole(StringBuilder out, int number) {
    out.append(mark).append(number).append(';');
  }
}
