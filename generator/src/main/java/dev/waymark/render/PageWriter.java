package dev.waymark.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Collects the text of one page, up to a size that no page needs. */
final class PageWriter extends Writer {
  private final int largest;
  private final StringBuilder text = new StringBuilder();

  /** Refuse more than {@code largest} characters. */
  PageWriter(int largest) {
    this.largest = largest;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (length > largest - text.length()) {
      throw new IOException("the page is larger than " + largest + " characters");
    }
    text.append(buffer, offset, length);
  }

  @Override
  public void flush() {
    // It all stays in memory.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  byte[] toBytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
