package dev.waymark.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link PackedWriter} wrote. Not thread-safe. */
final class PackedReader {
  private final byte[] bytes;
  private final List<String> known = new ArrayList<>();
  private int at;

  PackedReader(byte[] bytes) {
    this.bytes = bytes;
  }

  long readNumber() {
    byte first = bytes[at++];
    if (first >= 0) {
      return first;
    }
    long number = first & (PackedWriter.MORE - 1);
    for (int shift = PackedWriter.BITS; ; shift += PackedWriter.BITS) {
      byte next = bytes[at++];
      number |= (long) (next & (PackedWriter.MORE - 1)) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  int readInt() {
    return (int) readNumber();
  }

  /** Read how many elements follow, each of at least one byte. */
  int readSize() {
    long size = readNumber();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("there is no room for " + size + " elements");
    }
    return (int) size;
  }

  @Nullable String readText() {
    int kind = readInt();
    if (kind == PackedWriter.NO_TEXT) {
      return null;
    }
    if (kind >= PackedWriter.KNOWN_TEXT) {
      return known.get(kind - PackedWriter.KNOWN_TEXT);
    }
    String text = kind == PackedWriter.NEW_TEXT ? readEncoded() : readChars();
    known.add(text);
    return text;
  }

  private String readEncoded() {
    int length = readSize();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private String readChars() {
    int length = readSize();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) readNumber());
    }
    return text.toString();
  }
}
