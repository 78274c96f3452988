package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a whole front matter or YAML file. */
final class RootReader {
  private RootReader() {}

  /**
   * Return the fields from {@code start} up to {@code end}, or null where there are none.
   *
   * @param at where to report what concerns all of it
   * @param longest how many bytes it may have in UTF-8: the YAML reader is slow with long texts
   */
  static @Nullable MapNode read(Reading reading, int start, int end, Span at, int longest) {
    if (isTooLong(reading, start, end, longest)) {
      reading.report(
          FrontMatterRule.FRONT_MATTER_TOO_LARGE,
          at,
          "this is longer than " + longest / 1024 + " KiB",
          "move text below the front matter, or into other files");
      return null;
    }
    int before = reading.problems().size();
    Node node = new YamlReader(reading, start, end).read();
    if (node instanceof MapNode map && !map.entries().isEmpty()) {
      return map;
    }
    if (reading.problems().size() == before) {
      report(reading, node, at);
    }
    return null;
  }

  private static void report(Reading reading, @Nullable Node node, Span at) {
    if (node == null || node instanceof MapNode) {
      reading.report(
          FrontMatterRule.FRONT_MATTER_EMPTY,
          at,
          "there are no fields",
          "write at least title: and a title");
    } else if (node instanceof ScalarNode scalar) {
      int colon = scalar.value().indexOf(':');
      reading.report(
          FrontMatterRule.WRONG_TYPE,
          node,
          "fields belong here, not a text",
          colon > 0
              ? "put a space after the colon: title: My guide"
              : "write each field as \"name: value\"");
    } else if (!(node instanceof RefusedNode)) {
      reading.report(
          FrontMatterRule.WRONG_TYPE,
          node,
          "fields belong here, not a list",
          "write each field as \"name: value\", without a \"- \" before it");
    }
  }

  /** Return whether the text has more than {@code longest} bytes in UTF-8. */
  static boolean isTooLong(Reading reading, int start, int end, int longest) {
    return bytes(reading.text().text(), start, end) > longest;
  }

  private static int bytes(String text, int start, int end) {
    int bytes = end - start;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
    }
    return bytes;
  }
}
