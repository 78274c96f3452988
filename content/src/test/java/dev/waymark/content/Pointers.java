package dev.waymark.content;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader's mouse and finger: they touch what lies on top at a place, whatever it may be. */
final class Pointers {
  private static final Duration FLICK = Duration.ofMillis(120);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FRAMES = Duration.ofMillis(40);
  private static final int PRESSED = PointerInput.MouseButton.LEFT.asArg();

  private final ChromeDriver driver;

  Pointers(ChromeDriver driver) {
    this.driver = driver;
  }

  void click(WebElement element) {
    scrollTo(element);
    new Actions(driver).moveToElement(element).click().perform();
  }

  void tap(WebElement element) {
    scrollTo(element);
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    Sequence tap = new Sequence(finger, 0);
    PointerInput.Origin middle = PointerInput.Origin.fromElement(element);
    tap.addAction(finger.createPointerMove(Duration.ZERO, middle, 0, 0));
    tap.addAction(finger.createPointerDown(PRESSED));
    tap.addAction(finger.createPointerUp(PRESSED));
    driver.perform(List.of(tap));
  }

  /** Swipe from the middle of the element by so many pixels, to the right and down if positive. */
  void swipe(WebElement element, int right, int down) {
    scrollTo(element);
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    Sequence swipe = new Sequence(finger, 0);
    PointerInput.Origin middle = PointerInput.Origin.fromElement(element);
    swipe.addAction(finger.createPointerMove(Duration.ZERO, middle, 0, 0));
    swipe.addAction(finger.createPointerDown(PRESSED));
    swipe.addAction(finger.createPointerMove(FLICK, PointerInput.Origin.pointer(), right, down));
    swipe.addAction(finger.createPointerUp(PRESSED));
    driver.perform(List.of(swipe));
  }

  /** Bring the element to the middle, and wait until it no longer moves. */
  private void scrollTo(WebElement element) {
    AtomicReference<String> before = new AtomicReference<>("");
    new WebDriverWait(driver, PATIENCE, FRAMES)
        .until(
            any -> {
              String now = place(element);
              return now.equals(before.getAndSet(now));
            });
  }

  private String place(WebElement element) {
    return String.valueOf(driver.executeScript(SCROLL, element));
  }

  private static final String SCROLL =
      """
      arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top } = arguments[0].getBoundingClientRect();
      return left + ' ' + top;""";
}
