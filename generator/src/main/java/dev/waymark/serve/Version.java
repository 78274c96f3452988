package dev.waymark.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Tells a page's bytes from others.
 *
 * @param whole changes with any byte
 * @param unstyled changes with any but those that name the theme's styles
 */
record Version(String whole, String unstyled) {
  /** Of a page that is none of the site's. */
  static final Version NONE = new Version("none", "none");

  private static final int SHOWN_BYTES = 8;
  private static final Pattern STYLES = Pattern.compile("(assets/[\\w./-]*)-[0-9a-f]{10}[.]css");

  static Version of(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8);
    String unstyled = STYLES.matcher(text).replaceAll("$1.css");
    return new Version(digest(page), digest(unstyled.getBytes(StandardCharsets.UTF_8)));
  }

  /** Read what {@link #toString} wrote. */
  static Version parse(String text) {
    int dash = text.indexOf('-');
    return dash < 0 ? NONE : new Version(text.substring(0, dash), text.substring(dash + 1));
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, SHOWN_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return whole + "-" + unstyled;
  }
}
