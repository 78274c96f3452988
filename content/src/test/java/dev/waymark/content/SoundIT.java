package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** The end of a timer is to be heard, shortly, unless the reader wants none of it. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class SoundIT {
  private static final String OPTION = "Sound when a timer ends";
  private static final String ENDED = "Time is up. Step 1 of 11";

  private static final String RECORDER =
      """
      window.beginnings = [];
      window.ends = [];
      const { start, stop } = AudioScheduledSourceNode.prototype;
      AudioScheduledSourceNode.prototype.start = function (...when) {
        beginnings.push(Math.max(when[0] ?? 0, this.context.currentTime));
        start.apply(this, when);
      };
      AudioScheduledSourceNode.prototype.stop = function (...when) {
        ends.push(Math.max(when[0] ?? 0, this.context.currentTime));
        stop.apply(this, when);
      };""";

  @Test
  void endOfATimerIsHeardForThreeSecondsAtMost(Reader reader) {
    WebElement box = open(reader);
    assertThat(box.isSelected()).as("on, unless the reader has said otherwise").isTrue();
    endTimer(reader);
    reader.await("a sound", () -> count(reader, "ends.length") > 0);
    assertThat(count(reader, "Math.ceil(Math.max(...ends) - Math.min(...beginnings))"))
        .isBetween(1L, 3L);
    assertThat(count(reader, "ends.length")).isEqualTo(count(reader, "beginnings.length"));
  }

  @Test
  void whoTurnsItOffHearsNothingAndNeedNotDoItAgain(Reader reader) {
    WebElement box = open(reader);
    reader.click(OPTION);
    assertThat(box.isSelected()).isFalse();
    endTimer(reader);
    assertThat(count(reader, "beginnings.length")).isZero();
    reader.reload();
    assertThat(reader.find("#wm-sound input").isSelected()).isFalse();
  }

  private static WebElement open(Reader reader) {
    Clock.of(reader);
    News.of(reader);
    reader.prepare(RECORDER);
    reader.open(LOWER_BACK);
    return reader.find("#wm-sound input");
  }

  private static void endTimer(Reader reader) {
    reader.pointers().click(reader.seen("#place .timer button").get(0));
    reader.evaluate("(putClockForward(301000), true)");
    new News(reader).await(ENDED);
  }

  private static long count(Reader reader, String expression) {
    return (Long) reader.evaluate(expression);
  }
}
