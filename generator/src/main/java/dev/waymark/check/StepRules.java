package dev.waymark.check;

import java.util.List;

/** A step says at once what to do, and no more than can be kept in mind. */
final class StepRules implements ProseRules {
  private static final int MOST_WORDS = 50;

  @Override
  public void check(Prose prose) {
    ImperativeFinder finder = new ImperativeFinder(prose.lexicon());
    for (Text text : prose.texts()) {
      if (text.role() == Text.Role.STEP && !text.sentences().isEmpty()) {
        length(prose, text);
        if (finder.canJudge() && !finder.begins(text)) {
          Sentence first = text.sentences().get(0);
          prose.report(
              ProseRule.STEP_IMPERATIVE,
              text.beginning(first),
              "this step does not begin with what to do",
              "begin with a verb, as in \"Press gently\"; before it can stand \"If …,\" or a place");
        }
      }
    }
  }

  private static void length(Prose prose, Text text) {
    List<Word> words = text.words();
    if (words.size() > MOST_WORDS) {
      prose.report(
          ProseRule.STEP_TOO_LONG,
          text.beginning(),
          "a step of " + words.size() + " words is too long to follow",
          "make several steps of it, or move a part into its tip");
    }
  }
}
