package dev.waymark.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of addresses. */
final class PercentCode {
  private static final String UNTOUCHED = "-_.~!*'();:@&=+$,/?#%";
  private static final String HEX = "0123456789ABCDEF";

  private PercentCode() {}

  /** Encode what may not stand in an address; what is encoded already stays. */
  static String encode(String address) {
    int first = 0;
    while (first < address.length() && isUntouched(address.charAt(first))) {
      first++;
    }
    if (first == address.length()) {
      return address;
    }
    StringBuilder out = new StringBuilder(address.length() + 16).append(address, 0, first);
    address.codePoints().skip(first).forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    if (codePoint < 0x80 && isUntouched((char) codePoint)) {
      out.append((char) codePoint);
      return;
    }
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
    }
  }

  private static boolean isUntouched(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNTOUCHED.indexOf(c) >= 0;
  }

  /**
   * Decode a reference to a file once. {@code %23} and {@code %3F} stay, since a decoded one would
   * begin a fragment or a query; so does what is not UTF-8.
   */
  static String decode(String reference) {
    if (reference.indexOf('%') < 0) {
      return reference;
    }
    StringBuilder out = new StringBuilder(reference.length());
    int at = 0;
    while (at < reference.length()) {
      int end = at;
      while (isEncoded(reference, end)) {
        end += 3;
      }
      if (end == at) {
        out.append(reference.charAt(at++));
      } else {
        out.append(bytes(reference.substring(at, end)));
        at = end;
      }
    }
    return out.toString();
  }

  private static boolean isEncoded(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '%'
        && hex(text, at + 1) >= 0
        && hex(text, at + 2) >= 0
        && !text.startsWith("23", at + 1)
        && !text.regionMatches(true, at + 1, "3f", 0, 2);
  }

  private static int hex(String text, int at) {
    return HEX.indexOf(Character.toUpperCase(text.charAt(at)));
  }

  private static String bytes(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length() / 3);
    for (int i = 0; i < encoded.length(); i += 3) {
      bytes.put((byte) (hex(encoded, i + 1) << 4 | hex(encoded, i + 2)));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException notText) {
      return encoded;
    }
  }
}
