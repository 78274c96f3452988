package dev.waymark.check;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param start where it begins
 * @param end where it ends, behind its full stop and the quotes and brackets it closes
 * @param words at least one
 */
record Sentence(int start, int end, List<Word> words) {
  Sentence {
    words = List.copyOf(words);
  }
}
