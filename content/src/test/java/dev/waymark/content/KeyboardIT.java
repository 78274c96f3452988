package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static dev.waymark.content.FollowedGuide.LOWER_BACK_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A guide page with a keyboard and nothing else. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class KeyboardIT {
  private static final String FIRST_HEADING = "Make a comfortable place";

  @Test
  void lowerBackIsFollowedByKeyboardAloneFromHomeToTheLastStep(Reader reader) {
    Keyboard keyboard = reader.keyboard();
    reader.open("");
    keyboard.tabTo("Lower back");
    keyboard.press(Keys.ENTER);
    reader.await("guides", () -> reader.address().equals("body-areas/lower-back/"));
    keyboard.tabTo("How to massage someone's lower back at home");
    keyboard.press(Keys.ENTER);
    reader.await("the guide", () -> reader.address().equals(LOWER_BACK));
    keyboard.tabTo("Follow step by step");
    keyboard.press(Keys.ENTER);
    FollowedGuide guide = new FollowedGuide(reader);
    guide.awaitStep("place");
    for (String id : LOWER_BACK_STEPS.subList(1, LOWER_BACK_STEPS.size())) {
      keyboard.press(Keys.ARROW_RIGHT);
      guide.awaitStep(id);
      assertThat(reader.focused()).isEqualTo(reader.find("#" + id + " h4").getText());
    }
    assertThat(guide.place()).isEqualTo("Step 11 of 11");
  }

  @Test
  void buttonsOfFollowModeWorkWithEnterAndSpace(Reader reader) {
    FollowedGuide guide = begin(reader);
    reader.keyboard().tabTo("Next");
    reader.keyboard().press(Keys.SPACE);
    guide.awaitStep("warm");
    reader.keyboard().tabTo("Previous");
    reader.keyboard().press(Keys.ENTER);
    guide.awaitStep("place");
    reader.keyboard().tabBackTo("Show all steps");
    reader.keyboard().press(Keys.ENTER);
    guide.awaitAllSteps(11);
  }

  @Test
  void arrowsGoTheWayTheTextRunsInArabic(Reader reader) {
    reader.open("ar/" + LOWER_BACK);
    reader.keyboard().tabTo(reader.find("#wm-follow-begin").getText());
    reader.keyboard().press(Keys.ENTER);
    FollowedGuide guide = new FollowedGuide(reader);
    guide.awaitStep("place");
    reader.keyboard().press(Keys.ARROW_LEFT);
    guide.awaitStep("warm");
    reader.keyboard().press(Keys.ARROW_LEFT);
    guide.awaitStep("oil");
    reader.keyboard().press(Keys.ARROW_RIGHT);
    guide.awaitStep("warm");
  }

  @Test
  void arrowsWorkInsideTheStepsOnly(Reader reader) {
    FollowedGuide guide = begin(reader);
    focusOn(reader, "Step 1 done");
    reader.keyboard().press(Keys.ARROW_RIGHT);
    guide.awaitStep("warm");
    reader.evaluate("(document.activeElement.blur(), true)");
    reader.keyboard().press(Keys.ARROW_RIGHT);
    assertThat(guide.steps()).containsExactly("warm");
  }

  @Test
  void arrowsLeaveTheListAlone(Reader reader) {
    reader.open(LOWER_BACK);
    for (String name : List.of("About", "Step 1 done")) {
      focusOn(reader, name);
      reader.keyboard().press(Keys.ARROW_RIGHT);
      assertThat(new FollowedGuide(reader).steps()).isEqualTo(LOWER_BACK_STEPS);
      assertThat(reader.address()).isEqualTo(LOWER_BACK);
    }
  }

  @Test
  void arrowStopsAtTheFirstStep(Reader reader) {
    FollowedGuide guide = begin(reader);
    reader.keyboard().press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
    assertThat(guide.steps()).containsExactly("place");
    assertThat(reader.focused()).isEqualTo(FIRST_HEADING);
  }

  @Test
  void arrowStopsAtTheLastStep(Reader reader) {
    FollowedGuide guide = begin(reader);
    for (int i = 0; i < LOWER_BACK_STEPS.size() + 2; i++) {
      reader.keyboard().press(Keys.ARROW_RIGHT);
    }
    guide.awaitStep(LOWER_BACK_STEPS.get(LOWER_BACK_STEPS.size() - 1));
  }

  @Test
  void arrowsWithAnotherKeyBelongToTheBrowser(Reader reader) {
    FollowedGuide guide = begin(reader);
    for (Keys held : List.of(Keys.SHIFT, Keys.CONTROL)) {
      reader.keyboard().press(held, Keys.ARROW_RIGHT);
      assertThat(guide.steps()).containsExactly("place");
    }
  }

  @Test
  void lettersAndDigitsAreNoShortcuts(Reader reader) {
    FollowedGuide guide = begin(reader);
    reader.keyboard().press("abcdefghijklmnopqrstuvwxyz0123456789?/.,");
    assertThat(guide.steps()).containsExactly("place");
    assertThat(reader.focused()).isEqualTo(FIRST_HEADING);
    assertThat(reader.address()).isEqualTo(LOWER_BACK + "#place");
  }

  @Test
  void nothingCoversWhatHasTheFocusWhileAGuideIsFollowed(Reader reader) {
    begin(reader);
    reader.keyboard().press(Keys.ARROW_RIGHT);
    int seen = 0;
    for (WebElement focus = tab(reader); !focus.getTagName().equals("body"); focus = tab(reader)) {
      seen++;
      WebElement current = focus;
      reader.await("\"" + focus.getAccessibleName() + "\" is seen", () -> reader.sees(current));
    }
    assertThat(seen).isGreaterThan(6);
  }

  private static WebElement tab(Reader reader) {
    reader.keyboard().press(Keys.TAB);
    return reader.keyboard().focus();
  }

  @Test
  void firstTabOffersToSkipToTheContent(Reader reader) {
    reader.open(LOWER_BACK);
    reader.keyboard().press(Keys.TAB);
    assertThat(reader.focused()).isEqualTo("Skip to the content");
    assertThat(reader.sees(reader.keyboard().focus())).isTrue();
    reader.keyboard().press(Keys.ENTER);
    reader.keyboard().press(Keys.TAB);
    assertThat(reader.focused()).isEqualTo("Home"); // the first link of the breadcrumbs
  }

  private static FollowedGuide begin(Reader reader) {
    reader.open(LOWER_BACK);
    focusOn(reader, "Follow step by step");
    reader.keyboard().press(Keys.ENTER);
    FollowedGuide guide = new FollowedGuide(reader);
    guide.awaitStep("place");
    assertThat(reader.focused()).isEqualTo(FIRST_HEADING);
    return guide;
  }

  /** Put the focus where Tab would bring it, only sooner. */
  private static void focusOn(Reader reader, String name) {
    reader.evaluate(
        "(e => { (e.control ?? e).focus(); return true; })(arguments[0])", reader.named(name));
  }
}
