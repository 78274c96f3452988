package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever keeps pages from storing things can follow a guide, too: only nothing is kept. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class WithoutStorageIT {

  /** What browsers do where storage is not allowed. */
  enum Refusal {
    EVERYTHING(
        """
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, {
            get() { throw new DOMException('Access is denied', 'SecurityError'); }
          });
        }"""),
    WRITING(
        """
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
        };"""),
    EXISTENCE(
        """
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, { value: null });
        }""");

    private final String script;

    Refusal(String script) {
      this.script = script;
    }
  }

  @ParameterizedTest
  @EnumSource
  void guideIsFollowedAllTheSame(Refusal refusal, Reader reader) {
    reader.prepare(refusal.script);
    FollowedGuide guide = FollowedGuide.begin(reader, LOWER_BACK);
    reader.click("Next");
    guide.awaitStep("warm");
    reader.click("Step 2 done");
    reader.click("Start timer");
    reader.click("Pause");
    reader.click("Sound when a timer ends");
    reader.click("Show all steps");
    guide.awaitAllSteps(11);
    assertThat(reader.find("#warm .step-done input").isSelected()).isTrue();
    assertThat(reader.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsKeptButThePageWorksAgain(Refusal refusal, Reader reader) {
    reader.prepare(refusal.script);
    reader.open(LOWER_BACK);
    reader.click("Step 1 done");
    reader.reload();
    assertThat(reader.find("#place .step-done input").isSelected()).isFalse();
    reader.click("Step 1 done");
    assertThat(reader.find("#place .step-done input").isSelected()).isTrue();
    assertThat(reader.problems()).isEmpty();
  }
}
