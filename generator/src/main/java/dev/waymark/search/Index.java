package dev.waymark.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the words of all guides lead to. A written word leads to base forms, those to guides: a
 * browser needs to know nothing of a language to find "hands" by "hand". Guides of several
 * languages share an index, base forms do not.
 */
final class Index implements AutoCloseable {
  /** Base forms by the word that is looked up; none for a word that says nothing. */
  private final Map<String, Set<String>> stemsByWord = new TreeMap<>();

  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final Map<String, Stemmer> stemmers = new HashMap<>();

  /** Add the next guide: its texts, by weight, in the language with this tag. */
  void add(String language, Map<Integer, List<String>> texts) {
    Map<String, Integer> weights = new TreeMap<>();
    texts.forEach((weight, all) -> all.forEach(text -> count(language, text, weight, weights)));
    int guide = lengths.size();
    weights.forEach(
        (stem, weight) ->
            postings
                .computeIfAbsent(stem, key -> new ArrayList<>())
                .add(new Posting(guide, weight)));
    lengths.add(weights.values().stream().mapToInt(Integer::intValue).sum());
  }

  private void count(String language, String text, int weight, Map<String, Integer> weights) {
    Stemmer stemmer = stemmers.computeIfAbsent(language, Stemmer::new);
    for (String word : Words.split(text)) {
      String key = Words.key(word);
      if (!key.isEmpty()) {
        Set<String> stems = stemsByWord.computeIfAbsent(key, any -> new TreeSet<>());
        stemmer
            .stem(word)
            .map(stem -> language + " " + stem)
            .ifPresent(
                stem -> {
                  stems.add(stem);
                  weights.merge(stem, weight, Integer::sum);
                });
      }
    }
  }

  /** Return how many guides it has. */
  int size() {
    return lengths.size();
  }

  /** Return all words with their base forms, in the order of UTF-16. */
  Map<String, Set<String>> stemsByWord() {
    return stemsByWord;
  }

  /** Return where a base form stands, by rising number of the guide. */
  List<Posting> postings(String stem) {
    return postings.getOrDefault(stem, List.of());
  }

  /** Return how long a guide is, in weighted words. */
  int length(int guide) {
    return lengths.get(guide);
  }

  @Override
  public void close() {
    stemmers.values().forEach(Stemmer::close);
  }
}
