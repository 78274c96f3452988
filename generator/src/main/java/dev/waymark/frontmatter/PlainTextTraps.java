package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.frontmatter.Node.Style;

/** Finds what YAML silently adds to a text without quotes, or takes away from it. */
final class PlainTextTraps {
  private static final String QUOTE = "put the value in quotes if this is a part of it";

  /** What word processors put before the entries of a list; an asterisk YAML refuses itself. */
  private static final String BULLETS =
      "\u2022\u2023\u25E6\u25AA\u25AB\u25CF\u25CB\u00B7\u2013\u2014";

  private final Reading reading;

  PlainTextTraps(Reading reading) {
    this.reading = reading;
  }

  /** Return the node, or one in its place that stands for a text that is not what it looks like. */
  Node check(ScalarNode node) {
    if (node.style() != Style.PLAIN) {
      return node;
    }
    if (isListOfBullets(node)) {
      return new RefusedNode(node.start(), node.end());
    }
    reportGluedItem(node);
    return withoutComment(node);
  }

  /** Return whether a mark of a list stands there, good or bad. */
  boolean isMark(int at) {
    char mark = reading.text().text().charAt(at);
    return mark == '-' || BULLETS.indexOf(mark) >= 0;
  }

  /** Report each line of a text on lines of its own that begins with the mark of a list. */
  private boolean isListOfBullets(ScalarNode node) {
    FileText text = reading.text();
    boolean found = false;
    int last = text.lineOf(Math.max(node.start(), node.end() - 1));
    for (int line = text.lineOf(node.start()); line <= last; line++) {
      int start = text.lineStart(line);
      while (start < text.lineEnd(line) && text.text().charAt(start) == ' ') {
        start++;
      }
      if (start < node.start() || (!found && start > node.start())) {
        return false;
      }
      found |= isBullet(start, node.end());
    }
    return found;
  }

  private boolean isBullet(int at, int end) {
    String text = reading.text().text();
    int line = reading.text().lineOf(at);
    if (at + 1 >= end || !text.substring(reading.text().lineStart(line), at).isBlank()) {
      return false;
    }
    char mark = text.charAt(at);
    boolean glued = mark == '-' && Character.isLetter(text.codePointAt(at + 1));
    if (!glued && (BULLETS.indexOf(mark) < 0 || !Character.isWhitespace(text.charAt(at + 1)))) {
      return false;
    }
    reading.report(
        FrontMatterRule.YAML_SYNTAX,
        reading.text().span(at, at + 1),
        glued
            ? "there is no space after the hyphen"
            : "an entry of a list begins with a hyphen, not with " + mark,
        glued
            ? "begin each entry with \"- \"; put the value in quotes if this is text"
            : "write - instead; put the value in quotes if this is text");
    return true;
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
        reading.report(
            FrontMatterRule.YAML_INDENTATION,
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
    reading.report(
        FrontMatterRule.YAML_COMMENT,
        reading.text().span(at, reading.text().wordEnd(at)),
        "YAML takes everything from the # on away from the value",
        QUOTE + "; put a space after the # if it is a comment");
    return new RefusedNode(node.start(), node.end());
  }
}
