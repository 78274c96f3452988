package dev.waymark.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name an author probably meant. */
public final class Similarity {
  private static final int LONGEST = 80;
  private static final int MOST_SLIPS = 3;

  private Similarity() {}

  /**
   * Return the candidate that differs least from {@code written}, where it differs by no more than
   * a third of its length and three slips; of equally close ones the first in alphabetical order.
   */
  public static Optional<String> closest(String written, Collection<String> candidates) {
    String name = written.toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int bestDistance = Math.min(MOST_SLIPS, Math.max(1, name.length() / 3)) + 1;
    for (String candidate : candidates) {
      int distance = distance(name, candidate.toLowerCase(Locale.ROOT), bestDistance + 1);
      boolean first = best != null && candidate.compareTo(best) < 0;
      if (distance < bestDistance || (distance == bestDistance && first)) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Count insertions, deletions, replacements and swaps of neighbours (optimal string alignment);
   * {@code limit} or more is returned as {@code limit}.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
        if (i > 1 && j > 1 && isSwap(a, b, i, j)) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return Math.min(limit, last[b.length()]);
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
