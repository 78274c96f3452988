package dev.waymark.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of a language, each with what stands behind a {@code =} in its line. */
final class Phrases {
  static final Phrases NONE = new Phrases(List.of());

  /**
   * A phrase.
   *
   * @param words in lower case
   * @param meaning what the lexicon says of it; empty where it says nothing
   */
  record Phrase(List<String> words, String meaning) {
    String text() {
      return String.join(" ", words);
    }
  }

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, Phrase> byText = new HashMap<>();

  Phrases(List<String> lines) {
    for (String line : lines) {
      String[] parts = line.split(" *= *", 2);
      Phrase phrase = new Phrase(List.of(parts[0].split(" +")), parts.length > 1 ? parts[1] : "");
      byFirstWord.computeIfAbsent(phrase.words().get(0), any -> new ArrayList<>()).add(phrase);
      byText.put(phrase.text(), phrase);
    }
  }

  /** Return whether these words, and no others, are a phrase. */
  boolean contains(List<Word> words) {
    return byText.containsKey(Word.join(words));
  }

  /** Return the longest phrase that begins with the word at an index, or {@code null}. */
  @Nullable Phrase at(List<Word> words, int index) {
    Phrase longest = null;
    for (Phrase phrase : byFirstWord.getOrDefault(words.get(index).text(), List.of())) {
      boolean longer = longest == null || phrase.words().size() > longest.words().size();
      if (longer && matches(phrase, words, index)) {
        longest = phrase;
      }
    }
    return longest;
  }

  private static boolean matches(Phrase phrase, List<Word> words, int index) {
    int size = phrase.words().size();
    if (index + size > words.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!phrase.words().get(i).equals(words.get(index + i).text())) {
        return false;
      }
    }
    return true;
  }
}
