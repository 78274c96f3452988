package dev.waymark.search;

import java.util.stream.IntStream;

/**
 * Says how much of a guide is about a word, as a whole number that takes one character. This is the
 * part of BM25F (Robertson and Zaragoza, 2009) that needs the guide; how rare a word is, the
 * browser sees by the length of its list.
 */
final class Rank {
  /** What no guide has more of. */
  static final int MOST = 63;

  /** How soon more of a word says no more. */
  private static final double SATURATION = 4;

  /** How much long guides are held back: 0 is not at all, 1 is in full. */
  private static final double LENGTH = 0.4;

  private final Index index;
  private final double average;

  Rank(Index index) {
    this.index = index;
    this.average = IntStream.range(0, index.size()).map(index::length).average().orElse(1);
  }

  /** Return 1 to {@link #MOST}. */
  int of(Posting posting) {
    double length = index.length(posting.guide()) / Math.max(1, average);
    double weight = posting.weight();
    double rank = weight / (weight + SATURATION * (1 - LENGTH + LENGTH * length));
    return Math.max(1, (int) Math.round(rank * MOST));
  }
}
