package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ClaimRulesTest {
  static List<String> claims() {
    return ProseSamples.lines("/check/claims.txt");
  }

  static List<String> otherSentences() {
    return ProseSamples.lines("/check/no-claims.txt");
  }

  @ParameterizedTest
  @MethodSource("claims")
  void promiseIsFound(String text) {
    assertThat(codes(text, "en")).containsExactly("health-claim");
  }

  @ParameterizedTest
  @MethodSource("otherSentences")
  void deniedPromiseOrFactIsNone(String text) {
    assertThat(codes(text, "en")).isEmpty();
  }

  @Test
  void wordsOfOtherLanguagesAreNotKnown() {
    assertThat(codes("Massage cures back pain.", "nl")).isEmpty();
  }

  @Test
  void wordForAJobNamesNoGender() {
    assertThat(jobs("Ask the masseuse, or two masseurs.")).hasSize(2);
    assertThat(jobs("Ask the massage therapist.")).isEmpty();
  }

  private static List<String> jobs(String text) {
    return ProseSamples.codes(new JobRules(), Text.Role.BODY, text, "en-US");
  }

  private static List<String> codes(String text, String language) {
    return ProseSamples.codes(new ClaimRules(), Text.Role.BODY, text, language);
  }
}
