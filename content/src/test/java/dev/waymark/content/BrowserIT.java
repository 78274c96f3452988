package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides in a real browser, on a phone and on a desk, served from below a path. */
@ExtendWith(BrowserSession.Provider.class)
final class BrowserIT {
  private static final int[] WIDTHS = {360, 1280};
  private static final int HEIGHT = 800;
  private static final PublishedSite SITE = PublishedSite.open();

  static Stream<Arguments> guidesAndWidths() {
    return ContentGuide.all().stream()
        .flatMap(guide -> IntStream.of(WIDTHS).mapToObj(width -> Arguments.of(guide, width)));
  }

  @ParameterizedTest
  @MethodSource("guidesAndWidths")
  void titleAndAllStepsAreVisible(ContentGuide guide, int width, BrowserSession session)
      throws IOException {
    session.open(guide.route(), width, HEIGHT);
    Browser browser = session.browser();
    String title = SITE.page(guide.route()).elements("title").get(0).getTextContent();
    assertThat(browser.title()).isEqualTo(HtmlPage.normalized(title)).isNotEmpty();
    List<String> visible = guide.source().stepIds().stream().filter(browser::isVisible).toList();
    assertThat(visible).hasSize(guide.steps());
  }

  @ParameterizedTest
  @MethodSource("guidesAndWidths")
  void nothingMakesThePageScrollSideways(ContentGuide guide, int width, BrowserSession session) {
    session.open(guide.route(), width, HEIGHT);
    long visible = session.browser().number("document.documentElement.clientWidth");
    assertThat(session.browser().number("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(visible);
    assertThat(visible).isBetween(width - 20L, (long) width);
  }

  @ParameterizedTest
  @MethodSource("guidesAndWidths")
  void everyPictureLoadsFromTheSiteItself(ContentGuide guide, int width, BrowserSession session) {
    session.open(guide.route(), width, HEIGHT);
    Browser browser = session.browser();
    browser.loadPictures();
    assertThat(browser.number("document.images.length"))
        .isEqualTo(SITE.page(guide.route()).elements("img").size())
        .isGreaterThanOrEqualTo(2);
    assertThat(browser.number("[...document.images].filter(i => i.naturalWidth === 0).length"))
        .isZero();
    assertThat(browser.requests())
        .hasSizeGreaterThan(2)
        .allMatch(request -> request.toString().startsWith(session.address("").toString()));
    assertThat(browser.problems()).isEmpty();
  }

  @Test
  void pageOpenedAsAFileHasItsStylesScriptsAndPictures(BrowserSession session) {
    Browser browser = session.browser();
    String route = ContentGuide.all().get(0).route() + "index.html";
    browser.open(PublishedSite.folder().resolve(route).toUri());
    browser.loadPictures();
    assertThat(browser.evaluate("getComputedStyle(document.querySelector('.skip-link')).position"))
        .isEqualTo("absolute");
    assertThat(browser.number("[...document.images].filter(i => i.naturalWidth === 0).length"))
        .isZero();
    assertThat(browser.isVisible("wm-follow-start")).isTrue(); // scripts alone show it
    // Chromium fetches no manifest for a file, and says so.
    assertThat(browser.problems()).allMatch(problem -> problem.contains("manifest.webmanifest"));
  }
}
