package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebDriverException;

/** A guide prints as a card of one or two pages of A4. */
@ExtendWith(BrowserSession.Provider.class)
final class PrintedPagesIT {
  private static final int MOST_PAGES = 2;

  /** What tips and sources are printed in. Two pages have no room for more; no text gets less. */
  private static final double SMALLEST_TYPE_PT = 7.25;

  /** The sizes of all elements that hold text of their own and can be seen, in points. */
  private static final String SMALLEST =
      """
      Math.min(...[...document.querySelectorAll('body *')]
          .filter(element => element.checkVisibility({ visibilityProperty: true })
              && [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE
                  && node.data.trim()))
          .map(element => parseFloat(getComputedStyle(element).fontSize) * 72 / 96))
      """;

  @ParameterizedTest
  @MethodSource(ContentGuide.ALL)
  void guideIsACardOfTwoPages(ContentGuide guide, BrowserSession session) {
    session.browser().forgetVisits(session.topAddress(""));
    session.browser().open(session.topAddress(guide.route()));
    session.browser().loadPictures();
    assertThat(pages(session.browser())).isBetween(1, MOST_PAGES);
  }

  @ParameterizedTest
  @MethodSource(ContentGuide.ALL)
  void printCanBeRead(ContentGuide guide, BrowserSession session) {
    Browser browser = session.browser();
    browser.open(session.topAddress(guide.route()));
    browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      double smallest = ((Number) browser.evaluate(SMALLEST)).doubleValue();
      assertThat(smallest).isBetween(SMALLEST_TYPE_PT - 0.01, 12.0);
    } finally {
      browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @Test
  void pagesAreCounted(BrowserSession session) {
    Browser browser = session.browser();
    browser.open(session.topAddress("404.html"));
    assertThat(pages(browser)).isEqualTo(1);
    browser.run(
        """
        for (let page = 0; page < 3; page++) {
          document.querySelector('main').append(document.createElement('hr'));
          document.querySelector('main > hr:last-child').style.breakBefore = 'page';
        }
        """);
    assertThat(pages(browser)).isEqualTo(4);
  }

  /** Ask for one page after the other: the browser refuses the first that is not there. */
  private static int pages(Browser browser) {
    int pages = 0;
    while (prints(browser, pages + 1)) {
      pages++;
    }
    return pages;
  }

  private static boolean prints(Browser browser, int page) {
    Map<String, Object> a4 =
        Map.of("paperWidth", 8.27, "paperHeight", 11.69, "pageRanges", String.valueOf(page));
    try {
      browser.command("Page.printToPDF", a4);
      return true;
    } catch (WebDriverException e) {
      if (String.valueOf(e.getMessage()).contains("Page range exceeds page count")) {
        return false;
      }
      throw e;
    }
  }
}
