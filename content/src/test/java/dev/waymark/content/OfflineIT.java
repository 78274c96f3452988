package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What readers have without a network. The host itself goes away: what browsers emulate does not
 * reach service workers.
 */
@ExtendWith(BrowserSession.Provider.class)
final class OfflineIT {
  private static final String GUIDE = ContentGuide.all().get(0).route();

  /** The page is kept before its pictures, of which a reader has seen some only. */
  private static final String ALL_KEPT =
      "Promise.all([location, ...document.images].map(part => caches.match(part.src ?? part.href)))"
          + ".then(parts => parts.every(Boolean))";

  @Test
  void guideThatWasOpenedStaysAndSaysHowOldItIs(BrowserSession session) throws IOException {
    Browser browser = session.browser();
    browser.resize(360, 800);
    URI guide = openAndLeave(browser).resolve(GUIDE);
    browser.open(guide);
    browser.loadPictures();
    assertThat(browser.title())
        .isEqualTo(PublishedSite.open().page(GUIDE).elements("title").get(0).getTextContent());
    assertThat(browser.number("[...document.images].filter(i => i.naturalWidth === 0).length"))
        .isZero();
    assertThat(browser.isVisible("wm-offline")).isTrue();
    assertThat(browser.evaluate("document.querySelector('#wm-offline time').dateTime").toString())
        .matches("20\\d\\d-\\d\\d-\\d\\d");
    assertThat(browser.isVisible("wm-follow-start")).isTrue();
  }

  @Test
  void pageThatWasNotOpenedIsExplainedInItsLanguage(BrowserSession session) throws IOException {
    Browser browser = session.browser();
    URI home = openAndLeave(browser);
    browser.open(home.resolve("bn/sources/"));
    assertThat(browser.evaluate("document.documentElement.lang")).isEqualTo("bn");
    assertThat(browser.evaluate("document.querySelector('h1').textContent"))
        .isEqualTo("আপনি অফলাইনে আছেন");
    assertThat(browser.evaluate("getComputedStyle(document.querySelector('.skip-link')).position"))
        .isEqualTo("absolute");
  }

  /** Open the guide on a host that ends then, and return where its home page was. */
  private static URI openAndLeave(Browser browser) throws IOException {
    try (SiteServer host = SiteServer.start(PublishedSite.folder(), SiteServer.SUB_PATH)) {
      browser.open(host.address().resolve(GUIDE));
      browser.await(ALL_KEPT);
      assertThat(browser.isVisible("wm-offline")).isFalse();
      return host.address();
    }
  }
}
