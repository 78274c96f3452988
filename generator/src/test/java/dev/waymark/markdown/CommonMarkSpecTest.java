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
  private static final Dialect DIALECT = new Dialect(Flavour.SPEC);

  @Test
  void everyExampleHolds() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    Set<Integer> failures = new TreeSet<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      if (!html(example.getSource()).equals(example.getHtml().replace('→', '\t'))) {
        failures.add(i + 1);
      }
    }

    assertThat(examples).hasSize(652);
    assertThat(failures).isEmpty();
  }

  private static String html(String markdown) {
    PlacedText text = PlacedText.ofLines("spec.md", markdown, 1);
    Draft draft = Draft.of(text, markdown, Flavour.SPEC, true, Set.of());
    Document document = DIALECT.parse(markdown, markdown);
    new BlockRenderer(draft, document).document(document);
    return draft.html().html();
  }
}
