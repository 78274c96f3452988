package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static dev.waymark.content.FollowedGuide.LOWER_BACK_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One step at a time, with the mouse. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class FollowModeIT {

  @Test
  void beginsAtTheFirstStep(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    guide.awaitStep("place");
    assertThat(guide.place()).isEqualTo("Step 1 of 11");
    assertThat(guide.left()).isEqualTo("about 39 to 50 minutes left");
    assertThat(reader.focused()).isEqualTo("Make a comfortable place");
    assertThat(reader.seen("#wm-follow-previous:enabled")).isEmpty();
  }

  @Test
  void nextLeadsThroughEveryStepToTheLast(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    for (int i = 0; i < LOWER_BACK_STEPS.size(); i++) {
      String id = LOWER_BACK_STEPS.get(i);
      guide.awaitStep(id);
      assertThat(guide.place()).isEqualTo("Step " + (i + 1) + " of 11");
      assertThat(reader.address()).isEqualTo(LOWER_BACK + "#" + id);
      assertThat(reader.focused()).isEqualTo(reader.find("#" + id + " h4").getText());
      assertThat(guide.left()).startsWith("about ").endsWith(" left");
      assertThat(reader.sees(guide.stopList())).as("what to stop for, at " + id).isTrue();
      if (i < LOWER_BACK_STEPS.size() - 1) {
        reader.click("Next");
      }
    }
    assertThat(guide.left()).isEqualTo("about 2 minutes left");
  }

  @Test
  void previousGoesAStepBack(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    reader.click("Next");
    guide.awaitStep("warm");
    reader.click("Previous");
    guide.awaitStep("place");
    assertThat(reader.focused()).isEqualTo("Make a comfortable place");
  }

  @Test
  void finishLeadsToTheAftercareBelowAllSteps(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    for (String id : LOWER_BACK_STEPS.subList(1, 11)) {
      reader.click("Next");
      guide.awaitStep(id);
    }
    reader.click("Finish");
    guide.awaitAllSteps(11);
    reader.await("aftercare", () -> reader.sees(reader.find("#wm-after-care h2")));
    assertThat(reader.seen("#wm-follow-resume")).as("there is nothing to go on with").isEmpty();
  }

  @Test
  void showAllStepsStaysAtTheStep(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    reader.click("Next");
    guide.awaitStep("warm");
    reader.click("Show all steps");
    guide.awaitAllSteps(11);
    assertThat(reader.sees(reader.find("#warm h4"))).isTrue();
  }

  @Test
  void safetyNotesAreOneLinkAway(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    reader.click("Next");
    guide.awaitStep("warm");
    reader.click("Safety notes");
    reader.await("safety first", () -> reader.sees(reader.find("#wm-safety h2")));
    assertThat(reader.seen("#wm-safety .safety-list")).hasSize(4);
    reader.goBack();
    guide.awaitStep("warm");
  }

  @Test
  void backLeavesFollowModeAndNotTheGuide(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    for (String id : List.of("warm", "oil")) {
      reader.click("Next");
      guide.awaitStep(id);
    }
    reader.goBack();
    guide.awaitAllSteps(11);
    assertThat(reader.address()).startsWith(LOWER_BACK);
  }

  @Test
  void reloadGoesOnWhereItWas(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    reader.click("Next");
    guide.awaitStep("warm");
    reader.reload();
    guide.awaitStep("warm");
    assertThat(guide.place()).isEqualTo("Step 2 of 11");
  }

  @Test
  void whoComesBackGoesOnWhereTheyLeft(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    reader.click("Next");
    guide.awaitStep("warm");
    reader.open("");
    reader.open(LOWER_BACK);
    guide.awaitAllSteps(11);
    reader.click("Go on: Step 2 of 11");
    guide.awaitStep("warm");
    assertThat(reader.focused()).isEqualTo("Warm the lower back");
  }

  @Test
  void linkToAStepAsksToReadTheSafetyNotesFirst(Reader reader) {
    reader.open(LOWER_BACK + "#circles");
    new FollowedGuide(reader).awaitAllSteps(11);
    assertThat(reader.seen(".safety-first a")).hasSize(1);
    reader.await("the link is in sight", () -> reader.sees(reader.seen(".safety-first a").get(0)));
    reader.click("Read the safety notes first");
    reader.await("safety first", () -> reader.sees(reader.find("#wm-safety h2")));
  }

  @Test
  void pageZoomedFourTimesShowsTheStepAndWhatToStopFor(Reader reader) {
    reader.resize(320, 256);
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    guide.awaitStep("place");
    assertThat(reader.sees(reader.find("#place h4"))).isTrue();
    assertThat(guide.stopList().isDisplayed()).isTrue();
    reader.click("Next");
    guide.awaitStep("warm");
    assertThat(reader.sees(reader.find("#warm h4"))).isTrue();
  }
}
