package dev.waymark.check;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.Passage;
import dev.waymark.model.PlacedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that readers read.
 *
 * @param role what it is for
 * @param placed without markup
 * @param passage where in a body it stands; {@code null} in front matter
 * @param sentences of it, in order
 */
record Text(Role role, PlacedText placed, @Nullable Passage passage, List<Sentence> sentences) {
  /** What a text is for. */
  enum Role {
    /** A name or heading, which is no sentence. */
    NAME,
    SUMMARY,
    /** What to do in a step. */
    STEP,
    /** A step's warning or tip. */
    STEP_NOTE,
    /** A safety item that the page puts behind "if". */
    CONDITION,
    /** A safety item that names a place to leave alone. */
    AREA,
    /** Why a safety item is one. */
    REASON,
    AFTER_CARE,
    DISCLAIMER,
    BODY
  }

  private static final int SHOWN_WORDS = 3;

  /** Return the words of all sentences. */
  List<Word> words() {
    return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
  }

  /** Return the place of the first words of a sentence. */
  Span beginning(Sentence sentence) {
    List<Word> words = sentence.words();
    return span(words.get(0), words.get(Math.min(SHOWN_WORDS, words.size()) - 1));
  }

  /** Return the place of the first words. */
  Span beginning() {
    return sentences.isEmpty() ? placed.span(0, 1) : beginning(sentences.get(0));
  }

  /** Return the place from one word to another. */
  Span span(Word first, Word last) {
    return placed.span(first.start(), last.end());
  }

  /** Return what stands between a word and the one behind it, or the end of the text. */
  String between(Sentence sentence, int index) {
    List<Word> words = sentence.words();
    int end = index + 1 < words.size() ? words.get(index + 1).start() : sentence.end();
    return placed.text().substring(words.get(index).end(), end);
  }

  /** Return the entry of a list that this is the first text of, or {@code null}. */
  Passage.@Nullable Item item() {
    return passage != null && passage.kind() == Passage.Kind.ITEM ? passage.item() : null;
  }
}
