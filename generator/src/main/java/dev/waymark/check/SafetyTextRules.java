package dev.waymark.check;

/**
 * Safety items follow from the heading that the page puts above them, such as "Do not do this
 * massage if:", so they do not say it again.
 */
final class SafetyTextRules implements ProseRules {
  @Override
  public void check(Prose prose) {
    for (Text text : prose.texts()) {
      switch (text.role()) {
        case CONDITION -> check(prose, text, "condition-beginnings", "the condition alone");
        case AREA -> check(prose, text, "area-beginnings", "the place alone");
        default -> {}
      }
    }
  }

  private static void check(Prose prose, Text text, String part, String what) {
    if (text.sentences().isEmpty()) {
      return;
    }
    var words = text.sentences().get(0).words();
    Phrases.Phrase beginning = prose.lexicon().phrases(part).at(words, 0);
    if (beginning != null) {
      prose.report(
          ProseRule.SAFETY_ITEM_REPEATS,
          text.span(words.get(0), words.get(beginning.words().size() - 1)),
          "the heading that the page puts above this says \"" + beginning.text() + "\" already",
          "write " + what + ", as it follows from the heading");
    }
  }
}
