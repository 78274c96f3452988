package dev.waymark.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What rules about words know of one language. It comes from a file beside this class, named by the
 * language, so that a language is added as data: {@code en.txt} says how it is written.
 */
final class Lexicon {
  private static final String UNLESS = "unless";

  private final Map<String, List<String>> lines = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> claims = new HashMap<>();
  private final Map<String, Phrases> phrases = new HashMap<>();

  private Lexicon(String file) {
    String part = "";
    for (String line : file.split("\n", -1)) {
      String text = line.strip();
      if (text.startsWith("[") && text.endsWith("]")) {
        part = text.substring(1, text.length() - 1);
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        lines.computeIfAbsent(part, any -> new ArrayList<>()).add(text);
      }
    }
    lines.forEach((name, all) -> words.put(name, words(all)));
    lines.forEach((name, all) -> phrases.put(name, new Phrases(all)));
    lines.getOrDefault("claims", List.of()).forEach(this::addClaims);
  }

  /**
   * Return the lexicon of a language, or an empty one.
   *
   * @param tag BCP 47; its region and script do not matter
   */
  static Lexicon of(String tag) {
    String name = tag.split("-", 2)[0].toLowerCase(Locale.ROOT) + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      return new Lexicon(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Return whether anything is known of the language's words. */
  boolean isKnown() {
    return !lines.isEmpty();
  }

  /** Return whether a part names a word, which is in lower case. */
  boolean has(String part, String word) {
    return words.getOrDefault(part, Set.of()).contains(word);
  }

  /** Return the lines of a part as phrases. */
  Phrases phrases(String part) {
    return phrases.getOrDefault(part, Phrases.NONE);
  }

  /** Return the words that make a claim a fact, by the claim. */
  Map<String, Set<String>> claims() {
    return claims;
  }

  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    lines.forEach(line -> words.addAll(List.of(line.split(" +"))));
    return words;
  }

  private void addClaims(String line) {
    List<String> all = List.of(line.split(" +"));
    int unless = all.contains(UNLESS) ? all.indexOf(UNLESS) : all.size();
    Set<String> excuses = Set.copyOf(all.subList(unless, all.size()));
    all.subList(0, unless).forEach(claim -> claims.put(claim, excuses));
  }
}
