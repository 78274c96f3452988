package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A step with a time has a timer, which does what the reader says and nothing else. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class TimersIT {
  private static final String PLACE = "Step 1 of 11";

  @Test
  void timerBeginsAtTheLongestTimeOfItsStepAndWaits(Reader reader) {
    reader.open(LOWER_BACK);
    assertThat(time(reader, "place")).isEqualTo("5:00");
    assertThat(time(reader, "warm")).isEqualTo("15:00");
    Clock clock = Clock.of(reader);
    reader.reload();
    clock.skipMinutes(3);
    assertThat(time(reader, "place")).isEqualTo("5:00");
    assertThat(button(reader, "place", 0).getText()).isEqualTo("Start timer");
  }

  @Test
  void timerRunsPausesAndGoesOn(Reader reader) {
    Clock clock = Clock.of(reader);
    reader.open(LOWER_BACK);
    press(reader, "place", 0);
    assertThat(button(reader, "place", 0).getText()).isEqualTo("Pause");
    clock.skipMinutes(2);
    reader.await("two minutes less", () -> seconds(reader, "place") < 181);
    press(reader, "place", 0);
    long paused = seconds(reader, "place");
    assertThat(paused).isBetween(170L, 180L);
    clock.skipMinutes(1);
    assertThat(button(reader, "place", 0).getText()).isEqualTo("Go on");
    press(reader, "place", 0);
    clock.skipSeconds(30);
    reader.await("half a minute less", () -> seconds(reader, "place") <= paused - 30);
    assertThat(seconds(reader, "place")).isGreaterThan(paused - 40);
  }

  @Test
  void minutesAreAddedAndTakenAway(Reader reader) {
    FollowedGuide.begin(reader, LOWER_BACK);
    press(reader, "place", 2);
    assertThat(time(reader, "place")).isEqualTo("6:00");
    press(reader, "place", 1);
    press(reader, "place", 1);
    assertThat(time(reader, "place")).isEqualTo("4:00");
    press(reader, "place", 0);
    press(reader, "place", 2);
    assertThat(seconds(reader, "place")).isBetween(285L, 300L);
    reader.click("Next");
    reader.await("the next step's own time", () -> time(reader, "warm").equals("15:00"));
  }

  @Test
  void onlyStartTenSecondsAndEndAreSaid(Reader reader) {
    Clock clock = Clock.of(reader);
    News news = News.of(reader);
    reader.open(LOWER_BACK);
    press(reader, "place", 0);
    news.await("Timer started. " + PLACE);
    clock.skipMinutes(3);
    reader.await("three minutes less", () -> seconds(reader, "place") < 121);
    clock.skipSeconds(111);
    news.await("10 seconds left. " + PLACE);
    clock.skipSeconds(9);
    news.await("Time is up. " + PLACE);
    assertThat(news.heard())
        .containsExactly(
            "Timer started. " + PLACE, "10 seconds left. " + PLACE, "Time is up. " + PLACE);
    assertThat(reader.find("#place [role=timer]").getAttribute("aria-live")).isIn(null, "off");
  }

  @Test
  void endOfATimerDoesNotLeadOn(Reader reader) {
    Clock clock = Clock.of(reader);
    News news = News.of(reader);
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    press(reader, "place", 0);
    clock.skipMinutes(6);
    news.await("Time is up. " + PLACE);
    assertThat(guide.steps()).containsExactly("place");
    assertThat(time(reader, "place")).isEqualTo("0:00");
    assertThat(button(reader, "place", 0).getText()).isEqualTo("Start again");
    press(reader, "place", 0);
    assertThat(seconds(reader, "place")).isBetween(290L, 300L);
  }

  @Test
  void timerGoesOnWhileThePageIsLoadedAgain(Reader reader) {
    Clock clock = Clock.of(reader);
    reader.open(LOWER_BACK);
    press(reader, "place", 0);
    clock.skipMinutes(1);
    reader.reload();
    reader.await("a minute less", () -> seconds(reader, "place") < 241);
    assertThat(seconds(reader, "place")).isGreaterThan(220);
    assertThat(button(reader, "place", 0).getText()).isEqualTo("Pause");
  }

  @Test
  void timerGoesOnAtOtherSteps(Reader reader) {
    Clock clock = Clock.of(reader);
    News news = News.of(reader);
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    press(reader, "place", 0);
    reader.click("Next");
    guide.awaitStep("warm");
    clock.skipMinutes(6);
    news.await("Time is up. " + PLACE);
    assertThat(guide.steps()).containsExactly("warm");
    assertThat(reader.focused()).endsWith("Warm the lower back");
  }

  @Test
  void keysStartAndPauseIt(Reader reader) {
    FollowedGuide.begin(reader, LOWER_BACK);
    reader.keyboard().tabTo("Start timer");
    reader.keyboard().press(Keys.ENTER);
    assertThat(button(reader, "place", 0).getText()).isEqualTo("Pause");
    reader.keyboard().press(Keys.SPACE);
    assertThat(button(reader, "place", 0).getText()).isEqualTo("Go on");
    reader.keyboard().tabTo("+1 min");
    reader.keyboard().press(Keys.ENTER);
    assertThat(seconds(reader, "place")).isBetween(340L, 360L);
  }

  private static void press(Reader reader, String step, int which) {
    reader.pointers().click(button(reader, step, which));
  }

  /** Return the button to start and pause (0), for a minute less (1) or for a minute more (2). */
  private static WebElement button(Reader reader, String step, int which) {
    return reader.seen("#" + step + " .timer button").get(which);
  }

  private static String time(Reader reader, String step) {
    return reader.find("#" + step + " [role=timer]").getText();
  }

  private static long seconds(Reader reader, String step) {
    String[] parts = time(reader, step).split(":", 2);
    return 60 * Long.parseLong(parts[0]) + Long.parseLong(parts[1]);
  }
}
