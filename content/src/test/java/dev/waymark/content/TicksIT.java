package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What is done and what is at hand can be ticked off, and stays so. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class TicksIT {
  private static final String NECK = "guides/neck/";

  @Test
  void ticksAreKeptWhenThePageIsLoadedAgain(Reader reader) {
    reader.open(LOWER_BACK);
    reader.click("Step 1 done");
    reader.click("Step 3 done");
    reader.click("Pillows (3)");
    List<String> ticked = List.of("Pillows (3)", "Step 1 done", "Step 3 done");
    assertThat(ticked(reader)).isEqualTo(ticked);
    reader.reload();
    reader.await("the ticks are there again", () -> ticked(reader).equals(ticked));
  }

  @Test
  void whatIsTickedTwiceIsNotTicked(Reader reader) {
    reader.open(LOWER_BACK);
    reader.click("Step 1 done");
    reader.click("Step 2 done");
    reader.click("Step 1 done");
    reader.reload();
    reader.await("one tick is there", () -> ticked(reader).equals(List.of("Step 2 done")));
  }

  @Test
  void spaceTicksOffWhatHasTheFocus(Reader reader) {
    reader.open(LOWER_BACK + "#circles");
    reader.keyboard().tabTo("Step 4 done");
    reader.keyboard().press(Keys.SPACE);
    assertThat(ticked(reader)).containsExactly("Step 4 done");
  }

  @Test
  void tickOfFollowModeIsTheTickOfTheList(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    reader.click("Step 1 done");
    guide.awaitStep("place"); // ticking off does not lead on
    reader.click("Show all steps");
    guide.awaitAllSteps(11);
    assertThat(ticked(reader)).containsExactly("Step 1 done");
  }

  @Test
  void clearingForgetsAllTicks(Reader reader) {
    reader.open(LOWER_BACK);
    assertThat(reader.seen(".ticks-reset")).as("there is nothing to clear").isEmpty();
    reader.click("Towels (2)");
    reader.click("Step 11 done");
    WebElement clear = reader.seen("#wm-equipment .ticks-reset button").get(0);
    assertThat(clear.getText()).isEqualTo("Clear all ticks");
    reader.pointers().click(clear);
    assertThat(ticked(reader)).isEmpty();
    reader.reload();
    assertThat(ticked(reader)).isEmpty();
    assertThat(reader.seen(".ticks-reset")).isEmpty();
  }

  @Test
  void whatIsRewrittenIsNotTicked(Reader reader) {
    reader.open(LOWER_BACK);
    reader.click("Step 1 done");
    reader.click("Step 2 done");
    reader.prepare(
        """
        document.addEventListener('readystatechange', () => {
          if (document.readyState === 'interactive') { // before deferred scripts
            document.querySelector('#place .step-action').textContent = 'Do something else.';
          }
        });""");
    reader.reload();
    reader.await("the other tick is there", () -> ticked(reader).equals(List.of("Step 2 done")));
  }

  @Test
  void guidesHaveTheirOwnTicks(Reader reader) {
    reader.open(LOWER_BACK);
    reader.click("Step 1 done");
    reader.open(NECK);
    assertThat(ticked(reader)).isEmpty();
    reader.click("Step 2 done");
    reader.open(LOWER_BACK);
    reader.await("its own tick", () -> ticked(reader).equals(List.of("Step 1 done")));
  }

  @Test
  void ticksAreForgottenAfterADay(Reader reader) {
    Clock clock = Clock.of(reader);
    reader.open(LOWER_BACK);
    reader.click("Step 1 done");
    clock.skipMinutes(20 * 60);
    reader.reload();
    reader.await("the tick is there", () -> ticked(reader).equals(List.of("Step 1 done")));
    clock.skipMinutes(25 * 60);
    reader.reload();
    assertThat(ticked(reader)).isEmpty();
  }

  @Test
  void everyBoxIsLargeEnoughForAFinger(Reader reader) {
    reader.resize(360, 800);
    reader.open(LOWER_BACK);
    assertThat(reader.seen("label.tick")).hasSizeGreaterThan(18).allMatch(TicksIT::isLarge);
  }

  private static boolean isLarge(WebElement label) {
    return label.getRect().getHeight() >= 24 && label.getRect().getWidth() >= 24;
  }

  private static List<String> ticked(Reader reader) {
    String labels =
        """
        [...document.querySelectorAll('.equipment :checked, .step :checked')]
            .map(box => box.labels[0].innerText.trim())""";
    return reader.texts(labels);
  }
}
