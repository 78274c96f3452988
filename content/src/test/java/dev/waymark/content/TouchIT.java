package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** A guide on a telephone, with one finger. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class TouchIT {
  private static final int FAR = 120;

  @Test
  void tapsLeadOnAndBack(Reader reader) {
    FollowedGuide guide = begin(reader, LOWER_BACK);
    reader.tap("Next");
    guide.awaitStep("warm");
    reader.tap("Step 2 done");
    assertThat(reader.find("#warm .step-done input").isSelected()).isTrue();
    reader.tap("Previous");
    guide.awaitStep("place");
  }

  @Test
  void swipesLeadOnAndBack(Reader reader) {
    FollowedGuide guide = begin(reader, LOWER_BACK);
    swipe(reader, "place", -FAR, 0);
    guide.awaitStep("warm");
    swipe(reader, "warm", -FAR, 10);
    guide.awaitStep("oil");
    swipe(reader, "oil", FAR, 10);
    guide.awaitStep("warm");
    assertThat(reader.focused()).endsWith("Warm the lower back");
  }

  @Test
  void swipesGoTheWayTheTextRunsInArabic(Reader reader) {
    FollowedGuide guide = begin(reader, "ar/" + LOWER_BACK);
    swipe(reader, "place", FAR, 0);
    guide.awaitStep("warm");
    swipe(reader, "warm", -FAR, 0);
    guide.awaitStep("place");
  }

  @Test
  void scrollingAndTremblingLeadNowhere(Reader reader) {
    FollowedGuide guide = begin(reader, LOWER_BACK);
    reader.tap("Next");
    guide.awaitStep("warm");
    swipe(reader, "warm", 0, -FAR);
    swipe(reader, "warm", 60, -FAR);
    swipe(reader, "warm", -12, 0);
    assertThat(guide.steps()).containsExactly("warm");
  }

  @Test
  void swipesLeaveTheListAlone(Reader reader) {
    reader.takePhone();
    reader.open(LOWER_BACK);
    swipe(reader, "place", -FAR, 0);
    assertThat(reader.address()).isEqualTo(LOWER_BACK);
    assertThat(new FollowedGuide(reader).steps()).hasSize(11);
  }

  @Test
  void whatToStopForStaysInSightOnASmallScreen(Reader reader) {
    FollowedGuide guide = begin(reader, LOWER_BACK);
    for (String id : List.of("warm", "oil", "circles")) {
      reader.tap("Next");
      guide.awaitStep(id);
      assertThat(reader.sees(guide.stopList())).isTrue();
      assertThat(reader.sees(reader.find("#" + id + " h4"))).isTrue();
    }
  }

  @Test
  void whatIsTappedIsLargeEnough(Reader reader) {
    begin(reader, LOWER_BACK);
    assertThat(reader.seen("main button, main label"))
        .hasSizeGreaterThan(5)
        .allMatch(TouchIT::large);
  }

  private static boolean large(WebElement element) {
    return element.getRect().getHeight() >= 24 && element.getRect().getWidth() >= 24;
  }

  private static FollowedGuide begin(Reader reader, String route) {
    reader.takePhone();
    reader.open(route);
    reader.pointers().tap(reader.find("#wm-follow-begin"));
    FollowedGuide guide = new FollowedGuide(reader);
    guide.awaitStep("place");
    return guide;
  }

  private static void swipe(Reader reader, String step, int right, int down) {
    reader.pointers().swipe(reader.find("#" + step + " .step-action"), right, down);
  }
}
