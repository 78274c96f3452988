package dev.waymark.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A start tag as a sanitizer writes it.
 *
 * @param name in lower case
 * @param attributes by name, decoded; a value is empty where there is none
 * @param end offset after the tag
 */
record Tag(String name, Map<String, String> attributes, int end) {
  /** Read the tag that begins at {@code start}, where there is a {@code <}. */
  static Tag read(String html, int start) {
    return new Reader(html, start + 1).tag();
  }

  /** Reads left to right; what is not as a sanitizer writes it ends the tag. */
  private static final class Reader {
    private final String html;
    private int at;

    Reader(String html, int at) {
      this.html = html;
      this.at = at;
    }

    Tag tag() {
      String name = word();
      Map<String, String> attributes = new LinkedHashMap<>();
      skipSpaces();
      while (at < html.length() && html.charAt(at) != '>') {
        String attribute = word();
        if (attribute.isEmpty()) {
          at++;
        } else {
          attributes.putIfAbsent(attribute, value());
        }
        skipSpaces();
      }
      return new Tag(name, attributes, Math.min(at + 1, html.length()));
    }

    private String value() {
      if (at >= html.length() || html.charAt(at) != '=') {
        return "";
      }
      at++;
      if (at < html.length() && html.charAt(at) == '"') {
        int end = html.indexOf('"', at + 1);
        String value = html.substring(at + 1, end < 0 ? html.length() : end);
        at = end < 0 ? html.length() : end + 1;
        return TextDecoder.decodeReferences(value);
      }
      return word();
    }

    private String word() {
      int from = at;
      while (at < html.length() && " \t\n\r\f=>\"'/".indexOf(html.charAt(at)) < 0) {
        at++;
      }
      return html.substring(from, at);
    }

    private void skipSpaces() {
      while (at < html.length() && " \t\n\r\f".indexOf(html.charAt(at)) >= 0) {
        at++;
      }
    }
  }
}
