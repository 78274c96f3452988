package dev.waymark.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML 1.0 document, an element a line. Not thread-safe.
 *
 * <p>What no XML document may hold, such as most control characters, is left out.
 */
public final class XmlWriter {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begin an element with others in it.
   *
   * @param attributes names, each followed by its value
   */
  public XmlWriter start(String name, String... attributes) {
    tag(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  /** End the element that was begun last. */
  public XmlWriter end() {
    String name = open.pop();
    indent();
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** Write an element with a text. */
  public XmlWriter text(String name, String text, String... attributes) {
    tag(name, attributes);
    out.append('>');
    escape(text);
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** Write an element without content. */
  public XmlWriter empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>\n");
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return out.toString();
  }

  private void tag(String name, String... attributes) {
    indent();
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void indent() {
    out.append("  ".repeat(open.size()));
  }

  private void escape(String text) {
    text.codePoints().filter(XmlWriter::isAllowed).forEach(this::escape);
  }

  private void escape(int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(codePoint);
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
