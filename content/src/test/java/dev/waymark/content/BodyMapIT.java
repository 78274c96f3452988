package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The body map leads where the list in words before it leads, for fingers as well. */
@ExtendWith(BrowserSession.Provider.class)
final class BodyMapIT {
  private static final int LEAST_TARGET = 24; // WCAG 2.2, 2.5.8, in CSS pixels
  private static final String REGIONS = "[...document.querySelectorAll('.body-map a')]";

  private static final String LIST = "document.querySelector('.terms, .term-list')";
  private static final String MAP = "document.querySelector('.body-map')";

  @ParameterizedTest
  @ValueSource(strings = {"", "bn/", "ar/", "body-areas/", "ar/body-areas/"})
  void eachRegionHasTheLinkAndTheNameOfItsTerm(String page, BrowserSession session) {
    session.open(page, 360, 800);
    Browser browser = session.browser();
    assertThat(links(browser, ".body-map a", "a.href.baseVal, a.getAttribute('aria-label')"))
        .hasSize(7)
        .isEqualTo(
            links(
                browser,
                "a.term, .term-card a",
                "a.getAttribute('href'), a.firstChild.textContent.trim()"));
    assertThat(browser.evaluate("!!(" + LIST + ".compareDocumentPosition(" + MAP + ") & 4)"))
        .as("the list comes first")
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1280})
  void eachRegionCanBeHitWithAFinger(int width, BrowserSession session) {
    session.open("", width, 800);
    assertThat(
            session
                .browser()
                .evaluate(
                    REGIONS
                        + ".map(a => a.querySelector('path').getBoundingClientRect())"
                        + ".filter(r => Math.min(r.width, r.height) < "
                        + LEAST_TARGET
                        + ").length"))
        .isEqualTo(0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ar/"})
  void aRegionLeadsToItsGuides(String home, BrowserSession session) {
    session.open(home, 360, 800);
    Browser browser = session.browser();
    String region = REGIONS + ".find(a => a.href.baseVal.includes('lower-back'))";
    String box = region + ".querySelector('path').getBoundingClientRect()";
    browser.evaluate(
        "(" + region + ".scrollIntoView({block: 'center', behavior: 'instant'}), true)");
    // A path of two halves: the middle of its left half.
    String hit =
        "document.elementFromPoint("
            + (box + ".left + ")
            + (box + ".width / 4, ")
            + (box + ".top + ")
            + (box + ".height / 2).closest('a').href.baseVal");
    assertThat(browser.evaluate(hit)).asString().contains("lower-back");
  }

  private static List<?> links(Browser browser, String selector, String parts) {
    return (List<?>)
        browser.evaluate(
            "[...document.querySelectorAll('" + selector + "')].map(a => [" + parts + "])");
  }
}
