package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static dev.waymark.content.FollowedGuide.LOWER_BACK_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** Whoever has turned scripts off misses nothing that can be had without them. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class WithoutScriptsIT {

  @BeforeEach
  void turnScriptsOff(Reader reader) {
    reader.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    reader.open(LOWER_BACK);
  }

  @Test
  void allStepsAreThere(Reader reader) {
    assertThat(new FollowedGuide(reader).steps()).isEqualTo(LOWER_BACK_STEPS);
    assertThat(reader.seen("#wm-safety .safety-list li")).hasSizeGreaterThan(20);
    assertThat(reader.seen(".stop-reminder li")).hasSize(5);
  }

  @Test
  void nothingIsShownThatNeedsAScript(Reader reader) {
    assertThat(reader.seen("button, .timer, .follow-start, .follow-bar, .ticks-reset")).isEmpty();
    assertThat(reader.seen("[role=status]")).noneMatch(status -> !status.getText().isEmpty());
  }

  @Test
  void boxesCanBeTicked(Reader reader) {
    reader.click("Step 1 done");
    reader.click("Pillows (3)");
    assertThat(reader.find("#place .step-done input").isSelected()).isTrue();
    assertThat(reader.seen(":checked")).hasSize(2);
  }

  @Test
  void linkToAStepAsksToReadTheSafetyNotesFirst(Reader reader) {
    reader.click("4");
    WebElement link = reader.find("#circles .safety-first a");
    reader.await("the link is in sight", () -> reader.sees(link));
    reader.click("Read the safety notes first");
    reader.await("safety first", () -> reader.sees(reader.find("#wm-safety h2")));
  }

  @Test
  void addressCanBeSelectedAndSent(Reader reader) {
    assertThat(reader.find(".share-url").getText()).isEqualTo(PublishedSite.BASE + LOWER_BACK);
    assertThat(reader.named("Send by email").getDomProperty("href")).startsWith("mailto:?");
    assertThat(reader.named("Send by text message").getDomProperty("href")).startsWith("sms:?");
  }

  @Test
  void otherLanguagesAreALinkAway(Reader reader) {
    reader.click("العربية");
    reader.await("the Arabic guide", () -> reader.address().equals("ar/" + LOWER_BACK));
    assertThat(new FollowedGuide(reader).steps()).isEqualTo(LOWER_BACK_STEPS);
  }
}
