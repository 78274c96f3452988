package dev.waymark.content;

import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A reader's keyboard: keys go to whatever has the focus. */
final class Keyboard {
  private static final int MOST_TABS = 150;

  private final ChromeDriver driver;

  Keyboard(ChromeDriver driver) {
    this.driver = driver;
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Press a key while another is held. */
  void press(Keys held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** Press Tab until what has the focus has an accessible name that begins so. */
  void tabTo(String name) {
    walkTo(name, () -> press(Keys.TAB));
  }

  /** Do so backwards, with Shift. */
  void tabBackTo(String name) {
    walkTo(name, () -> press(Keys.SHIFT, Keys.TAB));
  }

  private void walkTo(String name, Runnable tab) {
    for (int i = 0; i < MOST_TABS; i++) {
      tab.run();
      String focused = focus().getAccessibleName();
      if (focused != null && focused.startsWith(name)) {
        return;
      }
    }
    throw new AssertionError("no \"" + name + "\" within " + MOST_TABS + " times Tab");
  }

  /** Return what has the focus. */
  WebElement focus() {
    return driver.switchTo().activeElement();
  }
}
