package dev.waymark.content;

import java.util.List;
import org.openqa.selenium.WebElement;

/** What a reader sees of a guide while they follow it. */
record FollowedGuide(Reader reader) {
  static final String LOWER_BACK = "guides/lower-back/";

  /** The steps of {@link #LOWER_BACK}, by the ids that their author gave them. */
  static final List<String> LOWER_BACK_STEPS =
      List.of(
          "place", "warm", "oil", "circles", "glide", "lift", "hold", "strokes", "stretch", "rest",
          "water");

  /** Open a guide and follow it from its first step. */
  static FollowedGuide begin(Reader reader, String route) {
    reader.open(route);
    reader.click("Follow step by step");
    FollowedGuide guide = new FollowedGuide(reader);
    guide.awaitOneStep();
    return guide;
  }

  void awaitOneStep() {
    reader.await("one step is to be seen", () -> steps().size() == 1);
  }

  void awaitAllSteps(int count) {
    reader.await("all steps are to be seen", () -> steps().size() == count);
  }

  /** Wait until this step is the only one to be seen. */
  void awaitStep(String id) {
    reader.await("only step " + id + " is to be seen", () -> steps().equals(List.of(id)));
  }

  /** Return the ids of the steps that are to be seen. */
  List<String> steps() {
    return reader.texts(STEPS);
  }

  private static final String STEPS =
      """
      [...document.querySelectorAll('li.step')]
          .filter(step => step.checkVisibility({ visibilityProperty: true })).map(step => step.id)""";

  /** Return the words for where the reader is. */
  String place() {
    return reader.find("#wm-follow-place").getText();
  }

  /** Return the words for how long is left. */
  String left() {
    return reader.find("#wm-follow-left").getText();
  }

  WebElement stopList() {
    return reader.find(".follow-foot .stop-reminder");
  }
}
