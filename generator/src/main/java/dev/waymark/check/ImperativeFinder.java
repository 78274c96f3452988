package dev.waymark.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text begins by saying what to do, by lists of words. What it can't tell, such as
 * whether "rest" is a verb, it takes for an instruction.
 */
final class ImperativeFinder {
  /** How many words a condition or a place before the verb may have. */
  private static final int LONGEST_OPENING = 20;

  /** How many words may stand before the verb where no comma tells where an opening ends. */
  private static final int LONGEST_UNMARKED = 9;

  private static final List<String> PREFIXES = List.of("re", "un", "re-", "pre", "pre-", "over");

  private final Lexicon lexicon;

  ImperativeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Return whether anything is known of the language's verbs. */
  boolean canJudge() {
    return lexicon.isKnown();
  }

  /** Return whether the first sentence does, or the one behind a question or a title. */
  boolean begins(Text text) {
    List<Sentence> sentences = text.sentences();
    if (begins(text, sentences.get(0))) {
      return true;
    }
    String first = text.placed().text().substring(0, sentences.get(0).end()).strip();
    return first.endsWith("?") && sentences.size() > 1 && begins(text, sentences.get(1));
  }

  private boolean begins(Text text, Sentence sentence) {
    int start = afterBrackets(text, sentence);
    return beginsAt(text, sentence, start) || beginsBehindOpening(text, sentence, start);
  }

  /** Return the first word behind brackets that the sentence begins with. */
  private static int afterBrackets(Text text, Sentence sentence) {
    int first = sentence.words().get(0).start();
    boolean open = text.placed().text().substring(sentence.start(), first).contains("(");
    for (int i = 0; open && i < sentence.words().size() - 1; i++) {
      if (text.between(sentence, i).contains(")")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Return whether a verb stands at an index, or behind nothing but adverbs. */
  private boolean beginsAt(Text text, Sentence sentence, int index) {
    for (int i = index; i < sentence.words().size(); i++) {
      if (isVerb(text, sentence, i)) {
        return true;
      }
      if (!isAdverb(sentence.words().get(i).text())) {
        return false;
      }
    }
    return false;
  }

  private boolean isAdverb(String word) {
    return lexicon.has("adverbs", word)
        || (word.endsWith("ly") && word.length() > 4 && !lexicon.has("not-adverbs", word));
  }

  private boolean isVerb(Text text, Sentence sentence, int index) {
    String word = sentence.words().get(index).text();
    String next = next(text, sentence, index);
    if (isKnownVerb(word)) {
      boolean of = lexicon.has("of-verbs", word) && "of".equals(next);
      return next == null || of || !lexicon.has("after-nouns", next);
    }
    return lexicon.has("negated-verbs", word)
        || (next != null && lexicon.has("determiners", next) && canBeVerb(word));
  }

  private boolean isKnownVerb(String word) {
    return lexicon.has("verbs", word)
        || PREFIXES.stream()
            .anyMatch(
                prefix ->
                    word.startsWith(prefix)
                        && lexicon.has("verbs", word.substring(prefix.length())));
  }

  /** "Squidge the foam": a word that is not known to be anything else. */
  private boolean canBeVerb(String word) {
    boolean other =
        lexicon.has("not-verbs", word)
            || lexicon.has("adverbs", word)
            || lexicon.has("openers", word);
    boolean form = word.endsWith("ing") || word.endsWith("ed") || word.endsWith("'s");
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    return !other && !form && !plural && word.chars().allMatch(c -> c == '-' || c >= 'a');
  }

  /** Return the next word, where no punctuation stands before it. */
  private static @Nullable String next(Text text, Sentence sentence, int index) {
    List<Word> words = sentence.words();
    return index + 1 < words.size() && text.between(sentence, index).isBlank()
        ? words.get(index + 1).text()
        : null;
  }

  private boolean beginsBehindOpening(Text text, Sentence sentence, int start) {
    List<Word> words = sentence.words();
    int first = start;
    while (first < words.size() - 1 && isAdverb(words.get(first).text())) {
      first++;
    }
    boolean opening = isOpening(words.get(first)) || (first > start);
    int last = Math.min(words.size() - 1, start + LONGEST_OPENING);
    for (int i = start; i < last; i++) {
      String gap = text.between(sentence, i);
      boolean label = isMark(gap, ":\u2013-\u2014") && i - start < LONGEST_UNMARKED;
      if ((label || (opening && isMark(gap, ",;)"))) && beginsAt(text, sentence, i + 1)) {
        return true;
      }
    }
    return opening && hasUnmarkedVerb(text, sentence, first);
  }

  private boolean isOpening(Word word) {
    return word.isNumber() || lexicon.has("openers", word.text());
  }

  private static boolean isMark(String gap, String marks) {
    return gap.chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }

  /** "With both hands press …": a verb that nothing before it makes a noun or a statement. */
  private boolean hasUnmarkedVerb(Text text, Sentence sentence, int first) {
    List<Word> words = sentence.words();
    int last = Math.min(words.size(), first + LONGEST_UNMARKED);
    for (int i = first + 1; i < last; i++) {
      String before = words.get(i - 1).text();
      boolean free = !lexicon.has("subjects", before) && !lexicon.has("openers", before);
      if (free && isKnownVerb(words.get(i).text()) && isVerb(text, sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
