package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import dev.waymark.model.PlacedText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Holds the renderer to the examples of CommonMark 0.31.2. */
class CommonMarkSpecTest {
  /** Examples that Flexmark parses in another way. The list can only get shorter. */
  private static final Set<Integer> KNOWN_FAILURES =
      Set.of(
          146, // a tilde in the info string of a tilde fence
          171, // a textarea with empty lines in it
          195, // reference definitions: a target with a space,
          201, //   a title without a space before it,
          215, //   a definition before the text of an underlined heading,
          216, //   a definition instead of that text
          312, // the limits of how far list items may be indented
          313, 354, // currency signs as punctuation
          416, // six and nine stars
          417, 489, // targets in angle brackets: with a space,
          493, //   with an escaped bracket,
          494, //   with a bracket only on one side
          540, // the case folding of a sharp s
          625, // comments with two hyphens inside
          626);

  private static final Dialect DIALECT = new Dialect(Flavour.SPEC);

  @Test
  void onlyTheKnownExamplesFail() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    Set<Integer> failures = new TreeSet<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      if (!html(example.getSource()).equals(example.getHtml().replace('→', '\t'))) {
        failures.add(i + 1);
      }
    }

    assertThat(examples).hasSize(652);
    assertThat(failures).containsExactlyInAnyOrderElementsOf(KNOWN_FAILURES);
  }

  private static String html(String markdown) {
    PlacedText text = PlacedText.ofLines("spec.md", markdown, 1);
    Draft draft = Draft.of(text, markdown, Flavour.SPEC, true, Set.of());
    Document document = DIALECT.parse(markdown, markdown);
    new BlockRenderer(draft, document).document(document);
    return draft.html().html();
  }
}
