package dev.waymark.search;

import java.util.List;

/**
 * Writes where a base form stands as short as JSON allows: for each guide how far its number lies
 * behind the last, five bits a character, lowest first, with a sixth bit where more follow; then
 * its rank, one character.
 */
final class PostingText {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private final Rank rank;

  PostingText(Rank rank) {
    this.rank = rank;
  }

  String write(List<Posting> postings) {
    StringBuilder out = new StringBuilder();
    int last = -1;
    for (Posting posting : postings) {
      int distance = posting.guide() - last;
      while (distance >= MORE) {
        out.append(DIGITS.charAt(MORE + distance % MORE));
        distance /= MORE;
      }
      out.append(DIGITS.charAt(distance)).append(DIGITS.charAt(rank.of(posting)));
      last = posting.guide();
    }
    return out.toString();
  }
}
