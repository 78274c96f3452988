package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing is lost on 320 CSS pixels, which is also what a desk shows at 400 % zoom (WCAG 1.4.10),
 * nor with wider text (1.4.12), and what can be pressed is large enough (2.5.8).
 */
@ExtendWith(BrowserSession.Provider.class)
final class LayoutIT {
  private static final int NARROW = 320;

  /** The spacing that WCAG 1.4.12 names. */
  private static final String WIDE_TEXT =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
      document.adoptedStyleSheets.push(sheet);
      """;

  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static final String NAME =
      "element => element.tagName + '.' + element.className + ' ' + element.textContent.trim()";

  /** Boxes that cut off what is in them; those that hide text on purpose are one pixel wide. */
  private static final String CLIPPED =
      """
      [...document.querySelectorAll('body *')].filter(element => {
        const style = getComputedStyle(element);
        const clips = [style.overflowX, style.overflowY].some(way => /hidden|clip/.test(way));
        return clips && element.clientWidth > 1 && (element.scrollWidth > element.clientWidth + 1
            || element.scrollHeight > element.clientHeight + 1);
      }).map(%s)
      """
          .formatted(NAME);

  /**
   * A link inside text may be as high as its line; a label is a target with its box; and what leads
   * where a larger target leads as well may be small, as in a drawing with a list beside it.
   */
  private static final String SMALL_TARGETS =
      """
      (() => {
        const isLink = element => element.tagName.toLowerCase() === 'a';
        const isLarge = element => {
          const box = (element.closest('label') ?? element).getBoundingClientRect();
          return box.width >= 24 && box.height >= 24;
        };
        const target = link => link.getAttribute('href');
        const all = [...document.querySelectorAll('a[href], button, input, select, summary')]
            .filter(element => element.checkVisibility({ visibilityProperty: true }))
            .filter(element => !element.closest('.skip-link'));
        const large = new Set(all.filter(isLink).filter(isLarge).map(target));
        return all.filter(element => !isLarge(element))
            .filter(element => !(isLink(element) && (large.has(target(element))
                || getComputedStyle(element).display === 'inline' && !element.closest('svg'))))
            .map(%s);
      })()
      """
          .formatted(NAME);

  @ParameterizedTest
  @EnumSource
  void nothingIsLostOnNarrowScreens(PageKind kind, BrowserSession session) {
    kind.open(session, NARROW);
    Browser browser = session.browser();
    assertThat(browser.number(SIDEWAYS)).as("pixels to scroll sideways").isZero();
    assertThat(found(browser, SMALL_TARGETS)).as("targets below 24 pixels").isEmpty();
    browser.run(WIDE_TEXT);
    assertThat(browser.number(SIDEWAYS)).as("the same with wide text").isZero();
    assertThat(found(browser, CLIPPED)).as("cut off with wide text").isEmpty();
  }

  @Test
  void whatIsLostIsSeen(BrowserSession session) {
    PageKind.NOT_FOUND.open(session, NARROW);
    Browser browser = session.browser();
    browser.run(
        """
        const main = document.querySelector('main');
        main.innerHTML = '<p id="box">Words that need their room</p><button id="dot">x</button>';
        const { style } = document.getElementById('box');
        style.overflow = 'hidden';
        style.width = '2rem';
        style.height = '1rem';
        document.getElementById('dot').style.height = '12px';
        """);
    assertThat(found(browser, CLIPPED)).anyMatch(it -> it.contains("Words that need"));
    assertThat(found(browser, SMALL_TARGETS)).anyMatch(it -> it.startsWith("BUTTON"));
    browser.run("document.getElementById('box').style.width = '400px'");
    assertThat(browser.number(SIDEWAYS)).isPositive();
  }

  private static List<String> found(Browser browser, String expression) {
    return ((List<?>) browser.evaluate(expression)).stream().map(String::valueOf).toList();
  }
}
