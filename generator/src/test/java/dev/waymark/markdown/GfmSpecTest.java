package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.PlacedText;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Holds the extensions to the examples of GitHub Flavored Markdown, apart from our own markup. */
class GfmSpecTest {
  private static final Set<Integer> KNOWN_DIFFERENCES =
      Set.of(
          202, // a line without bars ends a table
          279, // tasks have labels
          280, 625, // where bare addresses end
          626, 628, // bare ftp: addresses are no links
          631);

  private static final Set<String> EXTENSIONS =
      Set.of("autolink", "disabled", "strikethrough", "table");
  private static final MarkdownParser PARSER = MarkdownParser.escapingHtml(Duration.ofSeconds(10));

  @Test
  void onlyTheKnownExamplesDiffer() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getGfmSpec());
    Set<Integer> differences = new TreeSet<>();
    int tried = 0;
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      if (example.getInfo() != null && EXTENSIONS.contains(example.getInfo())) {
        tried++;
        if (!html(example.getSource()).equals(example.getHtml())) {
          differences.add(i + 1);
        }
      }
    }

    assertThat(tried).isEqualTo(23);
    assertThat(differences).containsExactlyInAnyOrderElementsOf(KNOWN_DIFFERENCES);
  }

  private static String html(String markdown) {
    PlacedText text = PlacedText.ofLines("spec.md", markdown, 1);
    return Shown.html(PARSER.parseBody(text, Set.of()).value().segments())
        .replaceAll("<div class=\"table-scroll\"[^>]*>\n", "")
        .replace("</table>\n</div>", "</table>")
        .replace(" scope=\"col\"", "")
        .replaceAll(" class=\"align-(\\w+)\"", " align=\"$1\"");
  }
}
