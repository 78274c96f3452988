package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceSplitterTest {
  @Test
  void abbreviationEndsNoSentence() {
    assertThat(split("Dr. Smith said e.g. Press here. Go."))
        .containsExactly("Dr. Smith said e.g. Press here.", "Go.");
    assertThat(split("See no. 5. No. It hurts.")).containsExactly("See no. 5.", "No.", "It hurts.");
    assertThat(split("Take vitamin C. Wait 5 min. Rest."))
        .containsExactly("Take vitamin C.", "Wait 5 min.", "Rest.");
  }

  @Test
  void markInsideAWordOrNumberEndsNoSentence() {
    assertThat(split("Use 5.5 ml of nhs.uk oil at 9 p.m. sharp.")).hasSize(1);
    assertThat(split("Rest … and wait ... then go.")).hasSize(1);
    assertThat(split("1. Press here.")).hasSize(1);
  }

  @Test
  void quotesAndBracketsEndWithTheirSentence() {
    assertThat(split("“Stop!” she said. (Like this.) Next?"))
        .containsExactly("“Stop!” she said.", "(Like this.)", "Next?");
    assertThat(split("Ask \"more, or less?\" every minute.")).hasSize(1);
  }

  @Test
  void otherScriptsHaveMarksOfTheirOwn() {
    assertThat(split("এক। দুই॥ তিন?")).hasSize(3);
    assertThat(split("هل تؤلم؟ توقف. ثم ارتح۔ نعم")).hasSize(4);
    assertThat(split("请按这里。停止！")).hasSize(2);
  }

  @Test
  void wordsStandBetweenSpacesAndDashes() {
    assertThat(words("The well-known 10–15 minute rest—it’s 5.5 “long”…"))
        .containsExactly("the", "well-known", "10–15", "minute", "rest", "it's", "5.5", "long");
    assertThat(words("Stop – now & then.")).containsExactly("stop", "now", "then");
    assertThat(words("জ্বর থাকে।")).containsExactly("জ্বর", "থাকে");
  }

  private static List<String> words(String text) {
    return splitter().split(text).stream()
        .flatMap(sentence -> sentence.words().stream())
        .map(Word::text)
        .toList();
  }

  private static List<String> split(String text) {
    return splitter().split(text).stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()).strip())
        .toList();
  }

  private static SentenceSplitter splitter() {
    return new SentenceSplitter(Lexicon.of("en"));
  }
}
