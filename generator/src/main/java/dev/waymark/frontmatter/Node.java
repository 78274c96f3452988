package dev.waymark.frontmatter;

import java.util.List;
import java.util.Map;

/** A value in YAML, as typed. Offsets are those of the file's text. */
sealed interface Node {
  /** Return the offset of its first character. */
  int start();

  /** Return the offset behind it; for a list or fields on lines of their own, behind its head. */
  int end();

  /** How a scalar was written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /**
   * A text.
   *
   * @param value its meaning: without quotes, with escapes resolved, otherwise as typed
   */
  record ScalarNode(String value, Style style, int start, int end) implements Node {
    /** Return whether there is no value at all, not even an empty one in quotes. */
    boolean isAbsent() {
      return value.isEmpty() && style == Style.PLAIN;
    }
  }

  /** A list. */
  record ListNode(List<Node> items, int start, int end) implements Node {}

  /** Fields by name, in the order they were written. */
  record MapNode(Map<String, Entry> entries, boolean flow, int start, int end) implements Node {}

  /** A field. */
  record Entry(ScalarNode key, Node value) {}

  /** A value that YAML would have changed, which was reported. */
  record RefusedNode(int start, int end) implements Node {}

  /** Return what this is, for a message: "a text", "a list" or "fields". */
  default String kind() {
    if (this instanceof ListNode) {
      return "a list";
    }
    return this instanceof MapNode ? "fields" : "a text";
  }
}
