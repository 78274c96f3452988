package dev.waymark.site;

import dev.waymark.model.Located;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.TermRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which guides of one list have terms in common.
 *
 * <p>Of a term, only the guides that follow in the list are looked at, and after its end those at
 * the beginning: the work grows with the number of guides, not with its square, and a common term
 * leads from different guides to different ones. Not thread-safe.
 */
final class SharedTerms {
  private static final int LOOKED_AT = 64;

  private final List<SiteGuide> guides;
  private final int[][] termsOf;
  private final List<List<Integer>> sharing = new ArrayList<>();

  /**
   * Of each guide, how much it shares with the one that is asked about; all 0 between questions.
   */
  private final int[] weights;

  SharedTerms(List<SiteGuide> guides) {
    this.guides = guides;
    this.termsOf = new int[guides.size()][];
    this.weights = new int[guides.size()];
    Map<TermRef, Integer> numbers = new HashMap<>();
    for (int i = 0; i < guides.size(); i++) {
      List<TermRef> terms = terms(guides.get(i));
      termsOf[i] = new int[terms.size()];
      for (int j = 0; j < terms.size(); j++) {
        int number = numbers.computeIfAbsent(terms.get(j), any -> numbers.size());
        if (number == sharing.size()) {
          sharing.add(new ArrayList<>());
        }
        termsOf[i][j] = number;
        sharing.get(number).add(i);
      }
    }
  }

  /**
   * Return guides that share terms with the one at {@code index}, those that share most first.
   *
   * @param most how many
   */
  List<SiteGuide> closest(int index, int most) {
    List<Integer> found = new ArrayList<>();
    for (int term : termsOf[index]) {
      addWeights(index, sharing.get(term), found);
    }
    Nearest nearest = new Nearest(most);
    for (int other : found) {
      nearest.add(weights[other], distance(index, other));
      weights[other] = 0;
    }
    return nearest.distances().map(far -> guides.get((index + far) % guides.size())).toList();
  }

  private void addWeights(int index, List<Integer> others, List<Integer> found) {
    int weight = weight(others.size());
    int start = Collections.binarySearch(others, index) + 1;
    for (int i = 0; i < Math.min(LOOKED_AT, others.size() - 1); i++) {
      Integer other = others.get((start + i) % others.size());
      if (weights[other] == 0) {
        found.add(other);
      }
      weights[other] += weight;
    }
  }

  /** A rare term says more: one more for each halving of its guides. */
  private int weight(int sharing) {
    return 1 + Integer.numberOfTrailingZeros(Integer.highestOneBit(guides.size() / sharing));
  }

  private int distance(int from, int to) {
    return (to - from + guides.size()) % guides.size();
  }

  /** The heaviest of what is added; of those that weigh the same, the nearest. */
  private static final class Nearest {
    private static final int FARTHEST = Integer.MAX_VALUE;

    /** Each weight in the upper half, and how near it is in the lower; the greatest first. */
    private final long[] best;

    private int size;

    Nearest(int most) {
      best = new long[most];
    }

    void add(int weight, int distance) {
      long key = (long) weight << Integer.SIZE | (FARTHEST - distance);
      if (size == best.length && (size == 0 || best[size - 1] >= key)) {
        return;
      }
      int at = size < best.length ? size++ : size - 1;
      while (at > 0 && best[at - 1] < key) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = key;
    }

    Stream<Integer> distances() {
      return Arrays.stream(best, 0, size).mapToObj(key -> FARTHEST - (int) key);
    }
  }

  private static List<TermRef> terms(SiteGuide guide) {
    List<TermRef> terms = new ArrayList<>();
    for (Map.Entry<String, List<Located<String>>> field : guide.guide().terms().entrySet()) {
      field.getValue().forEach(term -> terms.add(new TermRef(field.getKey(), term.value())));
    }
    return terms;
  }
}
