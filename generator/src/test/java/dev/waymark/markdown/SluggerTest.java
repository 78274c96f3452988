package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SluggerTest {
  @ParameterizedTest
  @CsvSource({
    "Before you start,before-you-start",
    "What's new? (2026),whats-new-2026",
    "a  b,a--b",
    "ISTANBUL,istanbul",
    "Cafe\u0301,caf\u00e9",
    "wm-nav,section-wm-nav",
    "💆,section"
  })
  void slugsAreLikeGitHubs(String heading, String expected) {
    assertThat(new Slugger(Set.of()).claim(heading)).isEqualTo(expected);
  }

  @Test
  void nothingIsGivenTwice() {
    Slugger slugger = new Slugger(Set.of("a", "a-3"));
    Set<String> ids = new HashSet<>();
    for (String heading : new String[] {"a", "a-2", "a", "a-2", "a-2-2", "a"}) {
      assertThat(ids.add(slugger.claim(heading))).isTrue();
    }

    assertThat(ids).doesNotContain("a", "a-3");
  }
}
