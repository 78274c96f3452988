package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LexiconTest {
  @Test
  void regionDoesNotMatter() {
    for (String tag : List.of("en", "en-GB", "EN-us", "en-Latn-IE")) {
      assertThat(Lexicon.of(tag).has("verbs", "press")).as(tag).isTrue();
    }
  }

  @Test
  void languageWithoutAFileHasNoWords() {
    for (String tag : List.of("bn", "eng", "x-en", "e")) {
      assertThat(Lexicon.of(tag).isKnown()).as(tag).isFalse();
      assertThat(Lexicon.of(tag).phrases("vague-links")).isSameAs(Phrases.NONE);
    }
  }

  @Test
  void wordsAreWrittenAsTheyAreCompared() {
    String file = String.join("\n", ProseSamples.lines("/dev/waymark/check/en.txt"));
    assertThat(file.lines().filter(line -> !line.startsWith("#")))
        .allSatisfy(line -> assertThat(line).isLowerCase().doesNotContain("’", "  ", "\t"));
  }

  @Test
  void longestPhraseIsFound() {
    Phrases phrases = new Phrases(List.of("no", "no doubt = doubt"));
    List<Word> words = Word.of("No doubt, no.", 0, 13);
    Phrases.Phrase first = phrases.at(words, 0);
    assertThat(first == null ? "" : first.meaning()).isEqualTo("doubt");
    assertThat(phrases.at(words, 1)).isNull();
    assertThat(phrases.contains(words)).isFalse();
    assertThat(phrases.contains(words.subList(2, 3))).isTrue();
  }
}
