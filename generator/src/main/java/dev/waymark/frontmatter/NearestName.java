package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Similarity;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what an author may have meant. */
final class NearestName {
  private static final int SHORTEST_BEGINNING = 4;
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("categories", "taxonomies"),
          Map.entry("contraindications", "doNotIf"),
          Map.entry("date", "published"),
          Map.entry("description", "summary"),
          Map.entry("duration", "time"),
          Map.entry("instruction", "do"),
          Map.entry("lang", "language"),
          Map.entry("licence", "license"),
          Map.entry("materials", "supplies"),
          Map.entry("name", "title"),
          Map.entry("phone", "tel"),
          Map.entry("source", "src"),
          Map.entry("sources", "references"),
          Map.entry("taxonomy", "taxonomies"),
          Map.entry("text", "do"));

  private NearestName() {}

  /** Return the candidate that is {@code name} but for a slip or two, or means the same. */
  static Optional<String> find(String name, Collection<String> candidates) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Similarity.closest(name, candidates)
        .or(() -> Optional.ofNullable(SYNONYMS.get(wanted)).filter(candidates::contains))
        .or(() -> longer(wanted, candidates));
  }

  /** Return the first candidate that begins with the name. */
  private static Optional<String> longer(String wanted, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> wanted.length() >= SHORTEST_BEGINNING)
        .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(wanted))
        .findFirst();
  }

  /** Return "did you mean …?", or {@code otherwise} where nothing is near. */
  static String hint(String name, Collection<String> candidates, String otherwise) {
    return find(name, candidates).map(near -> "did you mean \"" + near + "\"?").orElse(otherwise);
  }
}
