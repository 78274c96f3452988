package dev.waymark.frontmatter;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what an author may have meant. */
final class NearestName {
  private static final int LONGEST = 60;
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
    int limit = Math.min(3, Math.max(1, wanted.length() / 3));
    String best = null;
    for (String candidate : wanted.length() > LONGEST ? List.<String>of() : candidates) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), limit);
      if (distance <= limit) {
        best = candidate;
        limit = distance - 1;
      }
    }
    return Optional.ofNullable(best)
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

  /**
   * Return how many insertions, deletions, replacements and swaps of neighbours lead from one to
   * the other (Damerau and Levenshtein), or more than {@code limit} where it is more than that.
   */
  private static int distance(String from, String to, int limit) {
    if (Math.abs(from.length() - to.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      fillRow(from, to, i, beforeLast, last, row);
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[to.length()];
  }

  private static void fillRow(
      String from, String to, int i, int[] beforeLast, int[] last, int[] row) {
    row[0] = i;
    for (int j = 1; j <= to.length(); j++) {
      int cost = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
      row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
      if (i > 1
          && j > 1
          && from.charAt(i - 1) == to.charAt(j - 2)
          && from.charAt(i - 2) == to.charAt(j - 1)) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
  }
}
