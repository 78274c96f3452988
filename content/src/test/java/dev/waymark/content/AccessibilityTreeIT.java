package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What assistive technology gets of a guide, as a list and at the third step of follow mode. {@code
 * -Dgolden.update=true} writes what is expected anew: read the difference before you commit it.
 */
@ExtendWith(BrowserSession.Provider.class)
final class AccessibilityTreeIT {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "accessibility");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @ParameterizedTest
  @CsvSource({
    "guide-en.txt, guides/lower-back/, false",
    "guide-ar.txt, ar/guides/lower-back/, false",
    "follow-en.txt, guides/lower-back/, true",
    "follow-ar.txt, ar/guides/lower-back/, true",
  })
  void treeIsAsExpected(String name, String route, boolean follow, BrowserSession session)
      throws IOException {
    Browser browser = session.browser();
    browser.forgetVisits(session.topAddress(""));
    browser.resize(1280, PageKind.HEIGHT);
    browser.open(session.topAddress(route));
    if (follow) {
      browser.click("wm-follow-begin");
      browser.click("wm-follow-next");
      browser.click("wm-follow-next");
    }
    String tree = AccessibilityTree.read(browser);
    Path file = EXPECTED.resolve(name);
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("CI never changes what is expected").isNull();
      Files.createDirectories(EXPECTED);
      Files.writeString(file, tree);
    }
    assertThat(tree).isEqualTo(Files.readString(file));
  }
}
