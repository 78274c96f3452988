package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StepRulesTest {
  static List<String> instructions() {
    return ProseSamples.lines("/check/steps.txt");
  }

  static List<String> otherSentences() {
    return ProseSamples.lines("/check/no-steps.txt");
  }

  @ParameterizedTest
  @MethodSource("instructions")
  void instructionIsAStep(String text) {
    assertThat(codes(text, "en-GB")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("otherSentences")
  void otherSentenceIsNoStep(String text) {
    assertThat(codes(text, "en-GB")).containsExactly("step-imperative");
  }

  @Test
  void thereAreEnoughSamples() {
    assertThat(instructions()).hasSizeGreaterThan(200);
    assertThat(otherSentences()).hasSizeGreaterThan(50);
  }

  @Test
  void verbsOfOtherLanguagesAreNotKnown() {
    assertThat(codes("The towel is placed under the knees.", "fr")).isEmpty();
  }

  @Test
  void stepOfMoreThanFiftyWordsIsTooLong() {
    assertThat(codes("Press. ".repeat(50), "en")).isEmpty();
    assertThat(codes("Press. ".repeat(51), "en")).containsExactly("step-too-long");
    assertThat(codes("চাপুন। ".repeat(51), "bn")).containsExactly("step-too-long");
  }

  private static List<String> codes(String text, String language) {
    return ProseSamples.codes(new StepRules(), Text.Role.STEP, text, language);
  }
}
