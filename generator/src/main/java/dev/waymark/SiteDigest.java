package dev.waymark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Sums up the files of a site, in whatever order they come. Thread-safe. */
final class SiteDigest {
  private static final int SHOWN_DIGITS = 16;

  private final Map<String, String> files = new ConcurrentSkipListMap<>();

  void add(String path, byte[] bytes) {
    add(path, sha256(bytes));
  }

  /** Add a file whose own digest is known. */
  void add(String path, String digest) {
    files.put(path, digest);
  }

  /** Return hexadecimal digits that change with any name or any content. */
  String value() {
    return sha256(files.toString().getBytes(StandardCharsets.UTF_8)).substring(0, SHOWN_DIGITS);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
