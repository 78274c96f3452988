package dev.waymark.book;

import java.util.ArrayDeque;
import java.util.Deque;

/** Collects HTML. Not thread-safe. */
final class HtmlText {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begin an element.
   *
   * @param attributes names, each followed by its value
   */
  HtmlText start(String name, String... attributes) {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  /** End the element that was begun last. */
  HtmlText end() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Write an element with a text. */
  HtmlText text(String name, String text, String... attributes) {
    return html(name, escape(text), attributes);
  }

  /** Write an element with finished HTML in it. */
  HtmlText html(String name, String html, String... attributes) {
    tag(name, attributes);
    out.append(html).append("</").append(name).append(">\n");
    return this;
  }

  /** Write an element that never has content. */
  HtmlText empty(String name, String... attributes) {
    tag(name, attributes);
    out.append('\n');
    return this;
  }

  /** Write finished HTML. */
  HtmlText raw(String html) {
    out.append(html);
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
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
