package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists, search and languages in a real browser, on a phone and on a desk. */
@ExtendWith(BrowserSession.Provider.class)
final class ListsIT {
  private static final int[] WIDTHS = {320, 1280};
  private static final int HEIGHT = 800;
  private static final String SHOWN =
      "[...document.querySelectorAll('#wm-search-list > li')].filter(i => i.checkVisibility())";

  private static final List<String> PAGES =
      List.of(
          "",
          "page/2/",
          "body-areas/",
          "body-areas/lower-back/",
          "body-areas/lower-back/audience/partner/",
          "time/",
          "search/",
          "sources/",
          "bn/",
          "bn/body-areas/",
          "bn/guides/feet/",
          "ar/",
          "ar/difficulty/easy/",
          "ar/search/",
          "ar/guides/calves/");

  static Stream<Arguments> pagesAndWidths() {
    return PAGES.stream()
        .flatMap(page -> IntStream.of(WIDTHS).mapToObj(width -> Arguments.of(page, width)));
  }

  @ParameterizedTest
  @MethodSource("pagesAndWidths")
  void pageFitsAndHasNoProblems(String page, int width, BrowserSession session) {
    session.open(page, width, HEIGHT);
    Browser browser = session.browser();
    assertThat(browser.number("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(browser.number("document.documentElement.clientWidth"));
    assertThat(browser.number("document.querySelectorAll('h1').length")).isEqualTo(1);
    assertThat(browser.requests())
        .allMatch(request -> request.toString().startsWith(session.address("").toString()));
    assertThat(browser.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "search/?q=neck, 1",
    "search/?q=NECK%20shoulders, 1",
    "search/?q=tired, 2",
    "search/?q=nothing-like-this, 0",
    "search/, 8",
    "search/?q=%3Cimg%20src=x%20onerror=alert(1)%3E, 0",
    "bn/search/?q=%E0%A6%95%E0%A7%8B%E0%A6%AE%E0%A6%B0, 2",
    "ar/search/?q=%D8%A7%D9%84%D8%B8%D9%87%D8%B1, 2",
  })
  void searchShowsTheGuidesThatHaveEveryWord(String address, int shown, BrowserSession session) {
    session.open(address, 360, HEIGHT);
    Browser browser = session.browser();
    assertThat(browser.number(SHOWN + ".length")).isEqualTo(shown);
    boolean asked = address.contains("?");
    assertThat(browser.evaluate("document.getElementById('wm-search-count').textContent !== ''"))
        .isEqualTo(asked);
    assertThat(browser.problems()).isEmpty();
  }

  @Test
  void searchFollowsTheKeyboard(BrowserSession session) {
    session.open("search/", 360, HEIGHT);
    Browser browser = session.browser();
    browser.evaluate("document.getElementById('wm-search-query').focus() || true");
    browser.type("back");
    assertThat(browser.number(SHOWN + ".length")).isEqualTo(2);
    browser.type("\n");
    assertThat(browser.evaluate("location.pathname.endsWith('/search/')")).isEqualTo(true);
    assertThat(browser.number(SHOWN + ".length")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "guides/lower-back/, ar, rtl, ar/guides/lower-back/",
    "ar/guides/lower-back/, bn, ltr, bn/guides/lower-back/",
    "bn/guides/feet/, en-GB, ltr, guides/feet/",
    "guides/feet/, bn, ltr, bn/guides/feet/",
    "page/2/, bn, ltr, bn/",
  })
  void otherLanguageIsOneLinkAway(
      String page, String language, String direction, String there, BrowserSession session) {
    session.open(page, 360, HEIGHT);
    Browser browser = session.browser();
    String link = "document.querySelector('.languages a[hreflang=\"" + language + "\"]')";
    String target = String.valueOf(browser.evaluate(link + ".href"));
    assertThat(target).isEqualTo(session.address(there).toString());
    session.open(there, 360, HEIGHT);
    assertThat(browser.evaluate("document.documentElement.lang")).isEqualTo(language);
    assertThat(browser.evaluate("document.documentElement.dir")).isEqualTo(direction);
  }

  @Test
  void untranslatedGuideSaysSoAndKeepsItsLanguage(BrowserSession session) {
    session.open("ar/guides/feet/", 360, HEIGHT);
    Browser browser = session.browser();
    assertThat(browser.evaluate("document.querySelector('article').lang")).isEqualTo("en-GB");
    assertThat(browser.evaluate("getComputedStyle(document.querySelector('article')).direction"))
        .isEqualTo("ltr");
    assertThat(browser.evaluate("getComputedStyle(document.querySelector('.notice')).direction"))
        .isEqualTo("rtl");
    assertThat(browser.evaluate("document.querySelector('.notice').textContent.trim()"))
        .asString()
        .contains("English");
  }

  @Test
  void oldAddressLeadsOn(BrowserSession session) throws InterruptedException {
    session.open("guides/massage-lower-back-pain/", 360, HEIGHT);
    Browser browser = session.browser();
    for (int i = 0; i < 50 && !browser.title().startsWith("How to massage someone"); i++) {
      Thread.sleep(100);
    }
    assertThat(browser.evaluate("location.href"))
        .isEqualTo(session.address("guides/lower-back/").toString());
  }
}
