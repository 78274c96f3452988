package dev.waymark.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplanationParserTest {
  private static final String TEXTS = "What: A.\nWhy: B.\nMend: C.\n";

  @Test
  void everyFieldIsRead() {
    String text =
        """
        Family: Words

        # long-sentence
        What: A sentence is long.
        Why: Readers
          lose the thread.
        Mend: Make two of it.
        Language: en
        About: site
        Source: One <https://one.example/>
        Source: Two (2) <https://two.example/#a>

        # other
        What: A.
        Why: B.
        Mend: C.
        """;
    Map<String, Explanation> parsed = ExplanationParser.parse("prose.txt", "Prose", text);
    assertThat(parsed)
        .containsExactly(
            Map.entry(
                "long-sentence",
                new Explanation(
                    "Words",
                    "A sentence is long.",
                    "Readers lose the thread.",
                    "Make two of it.",
                    "en",
                    true,
                    List.of(
                        new Source("One", "https://one.example/"),
                        new Source("Two (2)", "https://two.example/#a")))),
            Map.entry("other", new Explanation("Words", "A.", "B.", "C.", null, false, List.of())));
  }

  @Test
  void fileWithoutAFamilyHasTheOneGiven() {
    assertThat(ExplanationParser.parse("a.txt", "Prose", "# a\n" + TEXTS).values())
        .extracting(Explanation::family)
        .containsExactly("Prose");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @ a~What: A.~Why: B.                    | a.txt, a: "Mend" is missing
          @ a~What: A.~What: A.                   | a.txt, a: "What" can't stand here
          @ a~Waht: A.                            | a.txt, a: "Waht" can't stand here
          What: A.                                | a.txt: "What" can't stand here
          @ a~Family: F                           | a.txt, a: "Family" can't stand here
          @ a~some text                           | a.txt, a: can't read the line
          @ a~What: one ` two                     | a.txt, a: a backtick has no partner in "What"
          @ a~About: pages                        | a.txt, a: "About" can only be "site"
          @ a~Source: no address                  | a.txt, a: write a source as
          @ a~Source: T <http://plain.example/>   | a.txt, a: write a source as
          """)
  void mistakeIsNamedWithItsFileAndCode(String text, String message) {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> ExplanationParser.parse("a.txt", "F", text.replace('@', '#').replace('~', '\n')))
        .withMessageContaining(message);
  }

  @Test
  void ruleExplainedTwiceIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> ExplanationParser.parse("a.txt", "F", "# a\n" + TEXTS + "\n# a\n" + TEXTS))
        .withMessage("a.txt, a: it is explained twice");
  }
}
