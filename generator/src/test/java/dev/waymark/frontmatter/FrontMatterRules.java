package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.ListNode;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds YAML to be read as typed: no value is changed, and nothing is lost without a word. */
final class FrontMatterRules {
  /** What may stand between values: marks of lists and fields, blanks, and remarks. */
  private static final Pattern STRUCTURE =
      Pattern.compile("(?:[ \t\n:\\-?,\\[\\]{}\ufeff]|(?<=^|[ \t\n])#[^\n]*)*");

  private FrontMatterRules() {}

  /** Read YAML from {@code start} up to {@code end}, and return the values of its scalars. */
  static List<String> check(SourceText source, int start, int end) {
    Reading reading = new Reading(FileText.of(source));
    Node root = new YamlReader(reading, start, end).read();
    List<ScalarNode> scalars = new ArrayList<>();
    collect(root, scalars);
    String text = reading.text().text();
    if (reading.problems().isEmpty()) {
      for (ScalarNode scalar : scalars) {
        assertThat(Unquoted.matches(scalar, text)).as("%s", scalar).isTrue();
      }
      assertNothingLost(scalars, text, start, end);
    }
    return scalars.stream().map(ScalarNode::value).toList();
  }

  private static void assertNothingLost(List<ScalarNode> scalars, String text, int start, int end) {
    StringBuilder rest = new StringBuilder();
    int at = start;
    for (ScalarNode scalar : scalars) {
      rest.append(text, at, Math.max(at, scalar.start()));
      at = Math.max(at, scalar.end());
    }
    rest.append(text, at, end);
    assertThat(STRUCTURE.matcher(rest).matches()).as("lost: %s", rest).isTrue();
  }

  private static void collect(@Nullable Node node, List<ScalarNode> scalars) {
    if (node instanceof ScalarNode scalar) {
      scalars.add(scalar);
    } else if (node instanceof ListNode list) {
      list.items().forEach(item -> collect(item, scalars));
    } else if (node instanceof MapNode map) {
      for (Entry entry : map.entries().values()) {
        scalars.add(entry.key());
        collect(entry.value(), scalars);
      }
    }
  }
}
