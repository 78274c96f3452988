package dev.waymark.check;

import dev.waymark.model.Passage;

/** What stands out in a page does so because little does. */
final class CalloutRules implements ProseRules {
  private static final int MOST_IN_A_ROW = 2;

  @Override
  public void check(Prose prose) {
    int reported = 0;
    for (Text text : prose.texts()) {
      Passage passage = text.passage();
      Passage.Callout callout = passage == null ? null : passage.callout();
      if (callout != null
          && callout.row() == MOST_IN_A_ROW + 1
          && callout.number() != reported
          && !text.sentences().isEmpty()) {
        reported = callout.number();
        prose.report(
            ProseRule.CALLOUTS_IN_A_ROW,
            text.beginning(),
            "more than " + MOST_IN_A_ROW + " callouts follow each other",
            "make paragraphs of those that matter less, or put text in between");
      }
    }
  }
}
