package dev.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Finds the base form of words of one language, each once. */
final class Stemmer implements AutoCloseable {
  /** Whose endings Lucene takes off one at a time, the last first: its base has a base, too. */
  private static final String ENDING_BY_ENDING = "bn";

  private final Map<String, Optional<String>> stems = new HashMap<>();
  private final @Nullable Analyzer analyzer;
  private final boolean again;

  /** Know the words of the language with a BCP 47 tag; of one without an analyzer, none. */
  Stemmer(String tag) {
    this.analyzer = Analyzers.of(tag).orElse(null);
    this.again = Locale.forLanguageTag(tag).getLanguage().equals(ENDING_BY_ENDING);
  }

  /** Return the base form of a word; empty for one that says nothing, such as "the". */
  Optional<String> stem(String word) {
    Optional<String> known = stems.get(word);
    if (known == null) {
      known = find(word);
      stems.put(word, known);
    }
    return known;
  }

  private Optional<String> find(String word) {
    Optional<String> stem = analyze(word);
    while (again && stem.isPresent()) {
      Optional<String> shorter = analyze(stem.get());
      if (shorter.isEmpty() || shorter.get().length() >= stem.get().length()) {
        break;
      }
      stem = shorter;
    }
    return stem;
  }

  private Optional<String> analyze(String word) {
    if (analyzer == null) {
      return Optional.of(word);
    }
    try (TokenStream tokens = analyzer.tokenStream("", word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      StringBuilder stem = new StringBuilder();
      while (tokens.incrementToken()) {
        stem.append(term);
      }
      tokens.end();
      return stem.isEmpty() ? Optional.empty() : Optional.of(stem.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  @Override
  public void close() {
    if (analyzer != null) {
      analyzer.close();
    }
  }
}
