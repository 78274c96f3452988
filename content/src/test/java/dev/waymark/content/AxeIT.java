package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No kind of page breaks a rule of axe-core, light or dark, on a phone or on a desk. */
@ExtendWith(BrowserSession.Provider.class)
final class AxeIT {
  private static final String TIMER = "document.querySelector('.step.is-current .timer')";

  @ParameterizedTest
  @EnumSource
  void pageBreaksNoRule(PageKind kind, BrowserSession session) {
    kind.open(session, PageKind.WIDTHS[0]);
    assertThat(violations(session.browser(), kind)).isEmpty();
  }

  @Test
  void runningTimerBreaksNoRule(BrowserSession session) {
    PageKind.FOLLOW_MODE.open(session, PageKind.WIDTHS[0]);
    Browser browser = session.browser();
    while (!(Boolean) browser.evaluate("!!" + TIMER)) {
      browser.click("wm-follow-next");
    }
    browser.run(TIMER + ".querySelector('.timer-toggle').click()");
    assertThat(browser.evaluate(TIMER + ".dataset.state")).isEqualTo("running");
    assertThat(violations(browser, PageKind.FOLLOW_MODE)).isEmpty();
  }

  @Test
  void whatBreaksRulesIsFound(BrowserSession session) {
    PageKind.HOME.open(session, PageKind.WIDTHS[0]);
    session
        .browser()
        .run(
            """
            document.documentElement.removeAttribute('lang');
            document.querySelector('h1').style.color = '#eee';
            document.querySelector('main').append(document.createElement('button'));
            """);
    assertThat(AxeRules.violations(session.browser(), AxeRules.ALL))
        .anyMatch(line -> line.startsWith("html-has-lang: "))
        .anyMatch(line -> line.startsWith("color-contrast: "))
        .anyMatch(line -> line.startsWith("button-name: "));
  }

  private static List<String> violations(Browser browser, PageKind kind) {
    List<String> found = new ArrayList<>();
    for (int width : PageKind.WIDTHS) {
      browser.resize(width, PageKind.HEIGHT);
      AxeRules.violations(browser, AxeRules.ALL)
          .forEach(violation -> found.add("\n%s, %d px: %s".formatted(kind, width, violation)));
      browser.prefer("dark");
      AxeRules.violations(browser, AxeRules.COLOURS)
          .forEach(it -> found.add("\n%s, %d px, dark: %s".formatted(kind, width, it)));
      browser.prefer("light");
    }
    return found;
  }
}
