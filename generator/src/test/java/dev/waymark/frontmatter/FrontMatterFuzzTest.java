package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever an author's hand slips on, nothing is thrown and every problem lies in the file. */
class FrontMatterFuzzTest {
  private static final int FILES = 500;
  private static final String KEYS = "\n\n  \t:-[]{}\"'|>&*!#%@`,?\\\r\ufeffaé\u0000\ud83d";

  private final Random random = new Random(7);
  private final GuideParser parser =
      new GuideParser(Fixture.site(Fixture.SITE), Fixture::inline, Fixture::body);

  @Test
  void everyProblemLiesInTheFile() {
    String guide = Fixture.resource("full-guide.bn.md");
    for (int i = 0; i < FILES; i++) {
      String text = slipped(guide);
      List<Diagnostic> problems =
          parser.parseGuide(Fixture.source("guides/hand.bn.md", text)).problems();
      String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
      assertThat(problems).as(text).allMatch(problem -> lies(problem.span(), lines));
      assertThat(problems)
          .as(text)
          .noneMatch(problem -> problem.message().startsWith("this is not YAML"));
    }
  }

  private String slipped(String guide) {
    StringBuilder text = new StringBuilder(guide);
    int slips = 1 + random.nextInt(5);
    for (int i = 0; i < slips; i++) {
      int at = random.nextInt(text.length());
      String key = String.valueOf(KEYS.charAt(random.nextInt(KEYS.length())));
      text.replace(at, at + random.nextInt(2), random.nextInt(3) == 0 ? "" : key);
    }
    if (random.nextInt(5) == 0) {
      text.setLength(random.nextInt(text.length()));
    }
    return text.toString();
  }

  private static boolean lies(Span span, String[] lines) {
    if (span.line() < 1 || span.line() > lines.length || span.length() < 1) {
      return false;
    }
    String line = lines[span.line() - 1];
    return span.column() >= 1 && span.column() <= line.codePointCount(0, line.length()) + 1;
  }
}
