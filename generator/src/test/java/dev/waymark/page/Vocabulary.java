package dev.waymark.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What schema.org allows. */
final class Vocabulary {
  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, List<String>> properties = new HashMap<>();

  /** Read lines of {@code Type < Parent Parent : property property}. */
  static Vocabulary read() throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream in = Vocabulary.class.getResourceAsStream("/page/schema-org-30.0.txt")) {
      if (in == null) {
        throw new IOException("the vocabulary is not on the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(vocabulary::add);
    }
    return vocabulary;
  }

  private void add(String line) {
    String type = line.substring(0, line.indexOf(" <"));
    int colon = line.indexOf(':');
    parents.put(type, words(line.substring(line.indexOf('<') + 1, colon)));
    properties.put(type, words(line.substring(colon + 1)));
  }

  boolean knows(String type) {
    return parents.containsKey(type);
  }

  /** Return the properties of a type and of those it is a kind of. */
  Set<String> properties(String type) {
    Set<String> all = new HashSet<>(properties.getOrDefault(type, List.of()));
    parents.getOrDefault(type, List.of()).forEach(parent -> all.addAll(properties(parent)));
    return all;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
