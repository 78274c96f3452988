package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures in {@code docs/screenshots} anew, when told to: {@code
 * -Dscreenshots.update=true}.
 */
@ExtendWith(BrowserSession.Provider.class)
@EnabledIfSystemProperty(named = "screenshots.update", matches = "true")
final class ScreenshotsIT {
  private static final Path FOLDER = Path.of("..", "docs", "screenshots");
  private static final long MOST_BYTES = 60_000;

  @ParameterizedTest
  @CsvSource({
    "home, HOME, 1280, light, screen",
    "guide-on-a-phone, GUIDE, 360, light, screen",
    "guide-in-the-dark, GUIDE, 1280, dark, screen",
    "guide-in-arabic, GUIDE_IN_ARABIC, 360, light, screen",
    "not-found, NOT_FOUND, 360, light, screen",
    "follow-mode, FOLLOW_MODE, 360, light, screen",
    "list-of-terms, TAXONOMY, 768, light, screen",
    "guides-of-a-term, TERM, 768, light, screen",
    "text, CONTENT_PAGE, 360, light, screen",
    "search, SEARCH, 360, light, screen",
  })
  void take(
      String name, PageKind page, int width, String scheme, String medium, BrowserSession session)
      throws IOException {
    Browser browser = session.browser();
    try {
      page.open(session, width);
      browser.command(
          "Emulation.setEmulatedMedia",
          Map.of(
              "media",
              medium,
              "features",
              new Object[] {Map.of("name", "prefers-color-scheme", "value", scheme)}));
      browser.loadPictures();
      assertThat(Screenshot.take(browser).write(FOLDER.resolve(name + ".png")))
          .isLessThan(MOST_BYTES);
    } finally {
      browser.command("Emulation.setEmulatedMedia", Map.of("media", "", "features", new Object[0]));
    }
  }
}
