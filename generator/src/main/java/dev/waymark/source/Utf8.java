package dev.waymark.source;

import dev.waymark.diagnostic.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes UTF-8 and knows where it is broken. */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** Return the offset of the first byte that is not UTF-8, or -1. */
  static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** Return the text without a byte order mark; what is broken becomes U+FFFD. */
  static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Return the place of the byte at {@code offset}. */
  static Span span(String file, byte[] bytes, int offset) {
    String before = decode(Arrays.copyOf(bytes, offset));
    int line = 1;
    int start = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean crlf = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crlf)) {
        line++;
        start = i + 1;
      }
    }
    return new Span(file, line, before.codePointCount(start, before.length()) + 1, 1);
  }
}
