package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The screen stays on for those who ask for it. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class ScreenOnIT {
  private static final String OPTION = "Keep the screen on";

  /** A device whose screen stays on while it is held; it lets go of it out of sight. */
  private static final String DEVICE =
      """
      window.asked = 0;
      window.held = [];
      Object.defineProperty(Navigator.prototype, 'wakeLock', { configurable: true, value: {
        async request() {
          asked++;
          const sentinel = new EventTarget();
          Object.assign(sentinel, { released: false, type: 'screen', async release() {
            held = held.filter(other => other !== sentinel);
            sentinel.released = true;
            sentinel.dispatchEvent(new Event('release'));
          } });
          held.push(sentinel);
          return sentinel;
        }
      } });
      window.turn = async state => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
        Object.defineProperty(document, 'hidden', { configurable: true, value: state === 'hidden' });
        if (state === 'hidden') await Promise.all(held.map(sentinel => sentinel.release()));
        document.dispatchEvent(new Event('visibilitychange'));
      };""";

  private static final String NO_DEVICE = "delete Navigator.prototype.wakeLock;";

  private static final String REFUSING_DEVICE =
      """
      Object.defineProperty(Navigator.prototype, 'wakeLock', { value: {
        request: () => Promise.reject(new DOMException('low battery', 'NotAllowedError'))
      } });""";

  @Test
  void nobodyAsksForItUnlessTheReaderDoes(Reader reader) {
    reader.prepare(DEVICE);
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    reader.click("Next");
    guide.awaitStep("warm");
    turn(reader, "hidden");
    turn(reader, "visible");
    assertThat(number(reader, "asked")).isZero();
  }

  @Test
  void screenStaysOnUntilTheReaderSaysOtherwise(Reader reader) {
    reader.prepare(DEVICE);
    reader.open(LOWER_BACK);
    reader.click(OPTION);
    reader.await("it is held", () -> number(reader, "held.length") == 1);
    reader.click(OPTION);
    reader.await("it is let go", () -> number(reader, "held.length") == 0);
    turn(reader, "hidden");
    turn(reader, "visible");
    assertThat(number(reader, "asked")).isEqualTo(1);
  }

  @Test
  void itIsAskedForAgainWhenThePageIsInSightAgain(Reader reader) {
    reader.prepare(DEVICE);
    reader.open(LOWER_BACK);
    reader.click(OPTION);
    reader.await("it is held", () -> number(reader, "held.length") == 1);
    turn(reader, "hidden");
    assertThat(number(reader, "held.length")).isZero();
    assertThat(reader.find("#wm-wake input").isSelected()).isTrue();
    turn(reader, "visible");
    reader.await("it is held again", () -> number(reader, "held.length") == 1);
    assertThat(number(reader, "asked")).isEqualTo(2);
  }

  @Test
  void deviceThatCannotDoItIsNotOfferedIt(Reader reader) {
    reader.prepare(NO_DEVICE);
    reader.open(LOWER_BACK);
    assertThat(reader.seen("#wm-follow-begin")).as("the script has come").hasSize(1);
    assertThat(reader.seen("#wm-wake")).isEmpty();
    reader.click("Follow step by step");
    new FollowedGuide(reader).awaitOneStep();
    assertThat(reader.find("main").getText()).doesNotContain(OPTION);
  }

  @Test
  void readerIsToldWhenTheDeviceRefuses(Reader reader) {
    reader.prepare(REFUSING_DEVICE);
    News news = News.of(reader);
    reader.open(LOWER_BACK);
    reader.click(OPTION);
    news.await("The device does not let the screen stay on just now.");
    assertThat(reader.find("#wm-wake input").isSelected()).isFalse();
    assertThat(reader.problems()).isEmpty();
  }

  private static void turn(Reader reader, String state) {
    reader.evaluate("turn(arguments[0]).then(() => true)", state);
  }

  private static long number(Reader reader, String expression) {
    return (Long) reader.evaluate(expression);
  }
}
