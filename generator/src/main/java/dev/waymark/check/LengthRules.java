package dev.waymark.check;

import dev.waymark.model.Passage;
import java.util.HashMap;
import java.util.Map;

/** Short sentences, paragraphs and lists are read to their end. Holds in every language. */
final class LengthRules implements ProseRules {
  private static final int SENTENCE_WORDS = 25;
  private static final int PARAGRAPH_SENTENCES = 3;
  private static final int LIST_ENTRIES = 6;

  @Override
  public void check(Prose prose) {
    for (Text text : prose.texts()) {
      if (text.role() != Text.Role.NAME && !isCell(text)) {
        sentences(prose, text);
      }
      paragraph(prose, text);
    }
    lists(prose);
  }

  private static boolean isCell(Text text) {
    Passage passage = text.passage();
    return passage != null && passage.kind() == Passage.Kind.CELL;
  }

  private static void sentences(Prose prose, Text text) {
    for (Sentence sentence : text.sentences()) {
      int count = sentence.words().size();
      if (count > SENTENCE_WORDS) {
        prose.report(
            ProseRule.LONG_SENTENCE,
            text.beginning(sentence),
            "this sentence has " + count + " words",
            "make two sentences of it; more than " + SENTENCE_WORDS + " words are hard to follow");
      }
    }
  }

  private static void paragraph(Prose prose, Text text) {
    int count = text.sentences().size();
    if (text.role() == Text.Role.BODY && !isCell(text) && count > PARAGRAPH_SENTENCES) {
      prose.report(
          ProseRule.LONG_PARAGRAPH,
          text.beginning(),
          "this paragraph has " + count + " sentences",
          "put an empty line after the second or third one");
    }
  }

  private static void lists(Prose prose) {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (Text text : prose.texts()) {
      Passage.Item item = text.item();
      if (item != null) {
        sizes.merge(item.list(), item.number(), Math::max);
      }
    }
    for (Text text : prose.texts()) {
      Passage.Item item = text.item();
      Integer size = item == null ? null : sizes.remove(item.list());
      if (size != null && size > LIST_ENTRIES && !text.sentences().isEmpty()) {
        prose.report(
            ProseRule.LONG_LIST,
            text.beginning(),
            "the list that begins here has " + size + " entries",
            "make lists of at most " + LIST_ENTRIES + ", each with a line that introduces it");
      }
    }
  }
}
