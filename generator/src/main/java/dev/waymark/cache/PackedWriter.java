package dev.waymark.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers in as few bytes as they need, and each text once: where it comes again there is
 * only its number. Not thread-safe.
 */
final class PackedWriter {
  static final int NO_TEXT = 0;
  static final int NEW_TEXT = 1;
  static final int NEW_CHARS = 2;
  static final int KNOWN_TEXT = 3;
  static final int BITS = 7;
  static final int MORE = 1 << BITS;

  private static final int FIRST_SIZE = 1 << 13;

  private final Map<String, Integer> known = new HashMap<>();
  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  void writeNumber(long number) {
    long rest = number;
    while ((rest & -MORE) != 0) {
      writeByte((int) (rest & (MORE - 1)) | MORE);
      rest >>>= BITS;
    }
    writeByte((int) rest);
  }

  void writeText(@Nullable String text) {
    if (text == null) {
      writeNumber(NO_TEXT);
      return;
    }
    Integer number = known.putIfAbsent(text, known.size());
    if (number != null) {
      writeNumber((long) KNOWN_TEXT + number);
      return;
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    if (new String(encoded, StandardCharsets.UTF_8).equals(text)) {
      writeNumber(NEW_TEXT);
      writeNumber(encoded.length);
      reserve(encoded.length);
      System.arraycopy(encoded, 0, bytes, size, encoded.length);
      size += encoded.length;
    } else { // half a pair of surrogates, which no encoding has
      writeNumber(NEW_CHARS);
      writeNumber(text.length());
      text.chars().forEach(this::writeNumber);
    }
  }

  private void writeByte(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
