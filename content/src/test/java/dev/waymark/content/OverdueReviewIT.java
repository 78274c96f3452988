package dev.waymark.content;

import static dev.waymark.content.FollowedGuide.LOWER_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guide whose review was due before the reader's own day says so. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class OverdueReviewIT {

  /** No guide of this site has been reviewed, so the page gets what the theme writes for one. */
  private static final String REVIEWED =
      """
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') { // before deferred scripts
          document.querySelector('.byline').insertAdjacentHTML('afterend',
              '<div class="notice" id="wm-overdue" data-due="%s" hidden>Out of date</div>');
        }
      });""";

  @ParameterizedTest
  @CsvSource({"-400, true", "-1, true", "0, false", "1, false", "400, false"})
  void bannerIsSeenFromTheDayAfterItWasDue(int days, boolean seen, Reader reader) {
    reader.prepare(REVIEWED.formatted(LocalDate.now(ZoneId.systemDefault()).plusDays(days)));
    reader.open(LOWER_BACK);
    assertThat(reader.seen("#wm-follow-begin")).as("the script has come").hasSize(1);
    assertThat(!reader.seen("#wm-overdue").isEmpty()).isEqualTo(seen);
  }
}
