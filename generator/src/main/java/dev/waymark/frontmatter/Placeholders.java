package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.ListNode;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the texts that a new guide begins with, and that its author has yet to write. */
final class Placeholders {
  /** What such a text begins with. */
  static final String MARK = "TODO:";

  /** In Markdown it may stand behind the marks of a heading, a quote or a list item. */
  private static final Pattern LINE = Pattern.compile("(?m)^[ \\t>#*+-]*(?:\\d+[.)] +)?(TODO:)");

  private final Reading reading;

  Placeholders(Reading reading) {
    this.reading = reading;
  }

  /** Report each value that is none yet. */
  void reportIn(Node node) {
    if (node instanceof MapNode map) {
      map.entries().values().forEach(entry -> reportIn(entry.value()));
    } else if (node instanceof ListNode list) {
      list.items().forEach(this::reportIn);
    } else if (node instanceof ScalarNode scalar && scalar.value().startsWith(MARK)) {
      report(reading.span(scalar));
    }
  }

  /** Report each line below the front matter, from the offset {@code start}, that is none yet. */
  void reportFrom(int start) {
    String text = reading.text().text();
    Matcher line = LINE.matcher(text).region(start, text.length());
    while (line.find()) {
      report(reading.text().span(line.start(1), line.end(1)));
    }
  }

  private void report(Span at) {
    reading.report(
        FrontMatterRule.TODO_LEFT,
        at,
        "this text is still to be written",
        "write it, or keep the guide back with draft: true");
  }
}
