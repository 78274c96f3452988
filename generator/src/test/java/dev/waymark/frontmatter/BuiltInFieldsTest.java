package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BuiltInFieldsTest {
  /** The hint for an unknown field lists the fields that were read. */
  @Test
  void namesAreThoseThatGuidesHave() {
    String hint =
        Fixture.parseGuide("title: Site", "guides/a.md", "---\nxxxxxxxxxxxxxxxx: y\n---\n")
            .problems()
            .stream()
            .filter(problem -> problem.code().equals("unknown-field"))
            .map(problem -> String.valueOf(problem.hint()))
            .findFirst()
            .orElseThrow();
    List<String> read = Arrays.asList(hint.substring(hint.indexOf(": ") + 2).split(", "));
    TreeSet<String> expected = new TreeSet<>(BuiltInFields.NAMES);
    expected.add("tags");
    assertThat(read).containsExactlyElementsOf(expected);
  }
}
