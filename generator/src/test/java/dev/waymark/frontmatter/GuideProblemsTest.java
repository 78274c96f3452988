package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.promise.ShowsPromise;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of a front matter, with its exact place and hint. */
@ShowsPromise(promise = 5, numbers = "front matters with mistakes: each at its exact place")
class GuideProblemsTest {
  static List<ProblemCase> cases() {
    return ProblemCase.all("guide-problems.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void problemsAreExactlyThese(ProblemCase problems) {
    assertThat(ProblemCase.show(Fixture.parseGuide(problems.asGuide()).problems()))
        .isEqualTo(problems.expected());
  }
}
