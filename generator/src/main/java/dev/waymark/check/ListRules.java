package dev.waymark.check;

import dev.waymark.model.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists in a body make sense entry by entry, and their first line says when they matter. */
final class ListRules implements ProseRules {
  @Override
  public void check(Prose prose) {
    List<Text> texts = prose.texts();
    for (int i = 0; i + 1 < texts.size(); i++) {
      Passage.Item first = texts.get(i + 1).item();
      Text intro = texts.get(i);
      if (first != null && first.number() == 1 && isIntroduction(intro, first)) {
        if (prose.lexicon().phrases("do-not-intros").contains(intro.words())) {
          doNotItems(prose, texts.subList(i + 1, texts.size()), first.list());
        }
        careCard(prose, intro);
      }
    }
  }

  private static boolean isIntroduction(Text text, Passage.Item first) {
    Passage passage = text.passage();
    Passage.Item own = passage == null ? null : passage.item();
    return passage != null && (own == null || own.list() < first.list());
  }

  private static void doNotItems(Prose prose, List<Text> texts, int list) {
    Phrases beginnings = prose.lexicon().phrases("do-not-items");
    for (Text text : texts) {
      Passage.Item item = text.item();
      boolean own = item != null && item.list() == list && !text.sentences().isEmpty();
      if (own && beginnings.at(text.sentences().get(0).words(), 0) == null) {
        prose.report(
            ProseRule.DO_NOT_ITEM,
            text.beginning(),
            "this entry reads like advice without the line above the list",
            "begin each entry with \"do not\"");
      }
    }
  }

  private static void careCard(Prose prose, Text intro) {
    Lexicon lexicon = prose.lexicon();
    Sentence last = lastSentence(intro);
    if (last != null
        && lexicon.has("care-verbs", last.words().get(0).text())
        && last.words().stream().anyMatch(word -> lexicon.has("care-words", word.text()))
        && last.words().stream().noneMatch(word -> lexicon.has("care-excuses", word.text()))) {
      Word end = last.words().get(last.words().size() - 1);
      prose.report(
          ProseRule.CARE_CARD_WITHOUT_IF,
          intro.span(last.words().get(0), end),
          "this line does not say that the list below it is a condition",
          "end it with \"if:\", and begin the entries so that they follow from it");
    }
  }

  /** Return the sentence that leads to the list: a heading, or one with a colon at its end. */
  private static @Nullable Sentence lastSentence(Text intro) {
    boolean leads = intro.role() == Text.Role.NAME || intro.placed().text().strip().endsWith(":");
    List<Sentence> sentences = intro.sentences();
    return leads && !sentences.isEmpty() ? sentences.get(sentences.size() - 1) : null;
  }
}
