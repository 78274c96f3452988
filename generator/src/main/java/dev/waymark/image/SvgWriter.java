package dev.waymark.image;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML: each name as it is given, each text escaped. */
final class SvgWriter {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  void start(String name) {
    endTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
  }

  /** Add an attribute to the element that was started last. */
  void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    // Line breaks in a value would be read as spaces.
    out.append(escape(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;"));
    out.append('"');
  }

  void end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
  }

  void text(String text) {
    if (!text.isEmpty()) {
      endTag();
      out.append(escape(text));
    }
  }

  void comment(String text) {
    endTag();
    out.append("<!--").append(text).append("-->");
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }

  @Override
  public String toString() {
    return out + "\n";
  }
}
