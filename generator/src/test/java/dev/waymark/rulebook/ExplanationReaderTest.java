package dev.waymark.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.waymark.RuleBook;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;
import dev.waymark.frontmatter.FrontMatterRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ExplanationReaderTest {
  private static final Path FILES = Path.of("src", "main", "resources", "dev", "waymark", "rules");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");
  private static final int MOST_SENTENCES = 3;

  /** Longer ones are hard to follow (GOV.UK: sentence length). */
  private static final int MOST_WORDS = 25;

  private enum HalfRule implements Rule {
    TOLD,
    UNTOLD;

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  private enum SurplusRule implements Rule {
    TOLD_HERE;

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  private enum NowhereRule implements Rule {
    LOST;

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  @Test
  void everyRuleIsExplainedAndNothingElse() throws IOException {
    Collection<Rule> rules = RuleBook.rules().values();
    assertThat(ExplanationReader.read(rules).keySet())
        .containsExactlyElementsOf(RuleBook.rules().keySet());
    try (Stream<Path> files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              rules.stream()
                  .map(rule -> ExplanationReader.file(rule) + ".txt")
                  .distinct()
                  .toList());
    }
  }

  @Test
  void textsAreFewAndShortSentences() {
    ExplanationReader.read(RuleBook.rules().values())
        .forEach(
            (code, told) -> {
              for (String text : List.of(told.what(), told.why(), told.mend())) {
                String plain = CODE.matcher(text).replaceAll("X");
                String[] sentences = plain.split("(?<=[.!?]) (?=[A-Z])", -1);
                assertThat(plain).as(code).matches("(?s)[A-Z0-9].*[.X]");
                assertThat(sentences).as(code).hasSizeLessThanOrEqualTo(MOST_SENTENCES);
                assertThat(sentences)
                    .as(code)
                    .allSatisfy(
                        sentence ->
                            assertThat(sentence.split(" ", -1))
                                .hasSizeLessThanOrEqualTo(MOST_WORDS));
              }
            });
  }

  @Test
  void rulesAreExplainedInTheFileOfTheirEnum() {
    assertThat(ExplanationReader.file(HalfRule.TOLD)).isEqualTo("half");
    assertThat(ExplanationReader.file(FrontMatterRule.UNKNOWN_FIELD)).isEqualTo("frontmatter");
  }

  @Test
  void ruleWithoutExplanationIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ExplanationReader.read(List.of(HalfRule.values())))
        .withMessageContaining("untold");
    assertThatIllegalStateException()
        .isThrownBy(() -> ExplanationReader.read(List.of(NowhereRule.values())))
        .withMessageContaining("nowhere.txt");
  }

  @Test
  void explanationWithoutRuleIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ExplanationReader.read(List.of(SurplusRule.values())))
        .withMessageContaining("of-no-rule");
  }
}
