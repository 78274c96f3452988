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

  /** Add a file by its own digest. */
  void add(String path, String digest) {
    files.put(path, digest);
  }

  /** Return hexadecimal digits that change with any name or any content. */
  String value() {
    return of(files.toString().getBytes(StandardCharsets.UTF_8)).substring(0, SHOWN_DIGITS);
  }

  /** Return the digest of what is in a file. */
  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
