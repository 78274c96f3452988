package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static dev.waymark.content.FollowedGuide.LOWER_BACK_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** What comes out of the printer has all of the guide, whatever the screen shows. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class PrintIT {
  private static final Pattern LARGE_ENOUGH = Pattern.compile("(9|\\d\\d)(\\.\\d+)?px");

  /** Boxes to tick with a pen are drawn before the numbers of steps. */
  private static final String STEP_BOXES =
      """
      [...document.querySelectorAll('.step-number')].map(number => getComputedStyle(number, '::before'))
          .filter(box => box.borderTopStyle === 'solid').map(box => box.inlineSize)""";

  @Test
  void everyStepIsPrintedWhileOneIsFollowed(Reader reader) {
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    reader.click("Next");
    guide.awaitStep("warm");
    print(reader);
    assertThat(guide.steps()).isEqualTo(LOWER_BACK_STEPS);
    assertThat(reader.seen("h1, #wm-safety h2, #wm-equipment h2, #wm-after-care h2")).hasSize(4);
    assertThat(reader.seen("#wm-contact a[href^='tel:']")).hasSize(1);
  }

  @Test
  void safetyComesFirstAndWhatToStopForIsThere(Reader reader) {
    reader.open(LOWER_BACK);
    print(reader);
    int safety = top(reader.find("#wm-safety"));
    assertThat(safety).isLessThan(top(reader.find("#place")));
    assertThat(safety).isLessThan(top(reader.find("#wm-equipment")));
    assertThat(reader.seen(".safety-stop li").size() + reader.seen(".stop-reminder li").size())
        .isGreaterThanOrEqualTo(5);
  }

  @Test
  void boxesToTickAreThereAndNothingToPress(Reader reader) {
    reader.open(LOWER_BACK);
    print(reader);
    assertThat(reader.seen(".equipment input")).hasSize(7);
    assertThat(reader.texts(STEP_BOXES)).hasSize(11).allMatch(LARGE_ENOUGH.asMatchPredicate());
    assertThat(reader.seen("button, .timer, .follow-bar, .follow-start, progress")).isEmpty();
    assertThat(reader.seen("nav, .share")).isEmpty();
  }

  @Test
  void addressIsWrittenOut(Reader reader) {
    reader.open(LOWER_BACK);
    print(reader);
    assertThat(reader.find("body").getText()).contains(PublishedSite.BASE + LOWER_BACK);
    WebElement source = reader.find("#wm-references a");
    String after = "getComputedStyle(arguments[0], '::after').content";
    assertThat((String) reader.evaluate(after, source)).contains("https://www.nhs.uk/");
  }

  private static void print(Reader reader) {
    reader.tell("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
  }

  private static int top(WebElement element) {
    return element.getRect().getY();
  }
}
