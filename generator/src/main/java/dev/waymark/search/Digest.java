package dev.waymark.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Sums up the parts of an index: browsers ask for those of this version, not for older ones. */
final class Digest {
  private static final int SHOWN_DIGITS = 12;

  private Digest() {}

  static String of(Map<String, String> files) {
    try {
      byte[] all = files.toString().getBytes(StandardCharsets.UTF_8);
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(all);
      return HexFormat.of().formatHex(sum).substring(0, SHOWN_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
