package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.DataValue;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML files with data of any shape.
 *
 * <p>What their author did wrong is a problem of the result, never an exception. Thread-safe.
 */
public final class DataFileParser {
  private static final int LONGEST = 1024 * 1024;

  /**
   * Parse a file.
   *
   * @return a list or fields, with each scalar as it was typed and as good as the file allows;
   *     empty where it can't be read
   */
  public Parsed<Optional<DataValue>> parse(SourceText yaml) {
    Reading reading = new Reading(FileText.of(yaml));
    DataValue value = read(reading);
    return new Parsed<>(Optional.ofNullable(value), reading.problems());
  }

  private static @Nullable DataValue read(Reading reading) {
    FileText text = reading.text();
    Span start = text.span(0, text.lineEnd(1));
    int end = text.text().length();
    if (RootReader.isTooLong(reading, 0, end, LONGEST)) {
      reading.report(
          FrontMatterRule.TOO_LONG,
          start,
          "this is longer than " + LONGEST / 1024 + " KiB",
          "split it into several files, or write it as CSV or JSON");
      return null;
    }
    Node node = new YamlReader(reading, 0, end).read();
    boolean scalar = node instanceof ScalarNode;
    if (reading.problems().isEmpty() && (node == null || scalar)) {
      report(reading, node, start);
    }
    return node == null || scalar || node instanceof RefusedNode ? null : DataNodes.value(node);
  }

  private static void report(Reading reading, @Nullable Node node, Span start) {
    if (node instanceof ScalarNode scalar && !scalar.isAbsent()) {
      reading.report(
          FrontMatterRule.WRONG_TYPE,
          node,
          "a list or fields belong here, not a text",
          "begin each entry with \"- \", or write each field as \"name: value\"");
    } else {
      reading.report(
          FrontMatterRule.EMPTY_VALUE, start, "this file is empty", "write data into it");
    }
  }
}
