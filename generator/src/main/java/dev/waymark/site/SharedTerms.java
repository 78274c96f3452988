package dev.waymark.site;

import dev.waymark.model.Located;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.TermRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which guides of one list have terms in common.
 *
 * <p>Of a term, only the guides that follow in the list are looked at, and after its end those at
 * the beginning: the work grows with the number of guides, not with its square, and a common term
 * leads from different guides to different ones.
 */
final class SharedTerms {
  private static final int LOOKED_AT = 64;

  private final List<SiteGuide> guides;
  private final List<List<TermRef>> terms = new ArrayList<>();
  private final Map<TermRef, List<Integer>> byTerm = new HashMap<>();

  SharedTerms(List<SiteGuide> guides) {
    this.guides = guides;
    for (int i = 0; i < guides.size(); i++) {
      List<TermRef> own = terms(guides.get(i));
      terms.add(own);
      for (TermRef term : own) {
        byTerm.computeIfAbsent(term, any -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Return guides that share terms with the one at {@code index}, those that share most first. */
  List<SiteGuide> closest(int index) {
    Map<Integer, Integer> weights = new HashMap<>();
    for (TermRef term : terms.get(index)) {
      List<Integer> sharing = byTerm.getOrDefault(term, List.of());
      int weight = weight(sharing.size());
      int start = Collections.binarySearch(sharing, index) + 1;
      for (int i = 0; i < Math.min(LOOKED_AT, sharing.size() - 1); i++) {
        weights.merge(sharing.get((start + i) % sharing.size()), weight, Integer::sum);
      }
    }
    Comparator<Map.Entry<Integer, Integer>> order =
        Map.Entry.<Integer, Integer>comparingByValue()
            .reversed()
            .thenComparing(entry -> distance(index, entry.getKey()));
    return weights.entrySet().stream().sorted(order).map(e -> guides.get(e.getKey())).toList();
  }

  /** A rare term says more: one more for each halving of its guides. */
  private int weight(int sharing) {
    return 1 + Integer.numberOfTrailingZeros(Integer.highestOneBit(guides.size() / sharing));
  }

  private int distance(int from, int to) {
    return (to - from + guides.size()) % guides.size();
  }

  private static List<TermRef> terms(SiteGuide guide) {
    List<TermRef> terms = new ArrayList<>();
    for (Map.Entry<String, List<Located<String>>> field : guide.guide().terms().entrySet()) {
      field.getValue().forEach(term -> terms.add(new TermRef(field.getKey(), term.value())));
    }
    return terms;
  }
}
