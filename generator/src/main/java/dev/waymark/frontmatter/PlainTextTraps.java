package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.frontmatter.Node.Style;

/** Finds what YAML silently adds to a text without quotes, or takes away from it. */
final class PlainTextTraps {
  private static final String QUOTE = "put the value in quotes if this is a part of it";

  private final Reading reading;

  PlainTextTraps(Reading reading) {
    this.reading = reading;
  }

  /** Return the node, or one in its place that stands for a text that is not what it looks like. */
  Node check(ScalarNode node) {
    if (node.style() != Style.PLAIN) {
      return node;
    }
    reportGluedItem(node);
    return withoutComment(node);
  }

  /**
   * Report a line of a plain text that looks like an entry of a list: with one space too many it
   * becomes a part of the entry above, and nobody would notice.
   */
  private void reportGluedItem(ScalarNode node) {
    String text = reading.text().text();
    for (int at = text.indexOf('\n', node.start());
        at >= 0 && at < node.end();
        at = text.indexOf('\n', at + 1)) {
      int start = at + 1;
      while (start < node.end() && text.charAt(start) == ' ') {
        start++;
      }
      if (text.startsWith("- ", start) && start < node.end()) {
        reading.error(
            Code.YAML_INDENTATION,
            reading.text().span(start, reading.text().lineEnd(reading.text().lineOf(start))),
            "this line becomes a part of the text above it",
            "begin it in the same column as the entry above, or put the text in quotes");
        return;
      }
    }
  }

  /** A # behind a blank begins a comment; right before a word it is more likely meant as text. */
  private Node withoutComment(ScalarNode node) {
    String text = reading.text().text();
    int at = node.end();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at + 1 >= text.length()
        || text.charAt(at) != '#'
        || " \t\n#".indexOf(text.charAt(at + 1)) >= 0) {
      return node;
    }
    reading.error(
        Code.YAML_COMMENT,
        reading.text().span(at, reading.text().wordEnd(at)),
        "YAML takes everything from the # on away from the value",
        QUOTE + "; put a space after the # if it is a comment");
    return new RefusedNode(node.start(), node.end());
  }
}
