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

/** Lists and languages in a real browser, on a phone and on a desk. */
@ExtendWith(BrowserSession.Provider.class)
final class ListsIT {
  private static final int[] WIDTHS = {320, 1280};
  private static final int HEIGHT = 800;

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
