package dev.waymark.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nothing is promised that evidence does not carry. A sentence that denies a claim is none. */
final class ClaimRules implements ProseRules {
  @Override
  public void check(Prose prose) {
    for (Text text : prose.texts()) {
      for (Sentence sentence : text.sentences()) {
        check(prose, text, sentence);
      }
    }
  }

  private static void check(Prose prose, Text text, Sentence sentence) {
    Lexicon lexicon = prose.lexicon();
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      Word last = lastOfClaim(lexicon, words, i);
      if (last != null && !isDenied(lexicon, text, sentence, i)) {
        String claim = text.placed().text().substring(words.get(i).start(), last.end());
        prose.report(
            ProseRule.HEALTH_CLAIM,
            text.span(words.get(i), last),
            "\"" + claim + "\" promises more than massage is known to do",
            "write what studies found, as in: may ease pain for a short time");
      }
    }
  }

  private static @Nullable Word lastOfClaim(Lexicon lexicon, List<Word> words, int index) {
    Set<String> excuses = lexicon.claims().get(words.get(index).text());
    if (excuses != null) {
      boolean excused = words.stream().anyMatch(word -> excuses.contains(word.text()));
      return excused ? null : words.get(index);
    }
    Phrases.Phrase phrase = lexicon.phrases("claim-phrases").at(words, index);
    return phrase == null ? null : words.get(index + phrase.words().size() - 1);
  }

  private static boolean isDenied(Lexicon lexicon, Text text, Sentence sentence, int claim) {
    List<Word> words = sentence.words();
    String whole = text.placed().text().substring(sentence.start(), sentence.end());
    return whole.contains("?")
        || isDeniedBefore(lexicon, text, sentence, claim)
        || words.subList(claim, words.size()).stream()
            .anyMatch(word -> lexicon.has("later-negations", word.text()));
  }

  private static boolean isDeniedBefore(Lexicon lexicon, Text text, Sentence sentence, int claim) {
    List<Word> words = sentence.words();
    for (int i = claim - 1; i >= 0; i--) {
      String word = words.get(i).text();
      if (lexicon.has("turns", word) || text.between(sentence, i).contains(";")) {
        return false;
      }
      if (lexicon.has("negations", word) && lexicon.phrases("no-negations").at(words, i) == null) {
        return true;
      }
    }
    return false;
  }
}
