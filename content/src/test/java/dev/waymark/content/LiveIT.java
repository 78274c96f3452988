package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.BuildOptions;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.serve.DevServer;
import dev.waymark.serve.ServeListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a page in a browser does while its guide is written. */
@ExtendWith(BrowserSession.Provider.class)
final class LiveIT {
  private static final String STEPS = "- 'Lie down.'\n".repeat(60);

  @TempDir private Path source;
  private DevServer server;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(source.resolve("guides"));
    Files.createDirectories(source.resolve("theme/assets/css"));
    Files.writeString(source.resolve("site.yaml"), "title: Guides\noffline: true\n");
    write("neck", "title: Neck", "First.");
    write("feet", "title: Feet\ndraft: true", "First.");
    BuildOptions options =
        BuildOptions.builder(source, source.resolveSibling("none")).drafts(true).build();
    server = DevServer.start(options, 0, new Silent());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void write(String name, String fields, String text) throws IOException {
    Files.writeString(
        source.resolve("guides/" + name + ".md"),
        "---\n"
            + fields
            + "\nsummary: S.\npublished: 2026-01-01\naudience: self\nsteps:\n"
            + STEPS
            + "---\n"
            + text
            + "\n");
  }

  private Browser open(BrowserSession session, String page) {
    Browser browser = session.browser();
    browser.resize(1000, 700);
    browser.open(server.address().resolve(page));
    browser.waitUntil("document.querySelector('.waymark-live') !== null");
    browser.run("window.same = true");
    return browser;
  }

  @Test
  void aSavedGuideIsReloadedWhereItsReaderWas(BrowserSession session) throws IOException {
    Browser browser = open(session, "guides/neck/");
    browser.run("scrollTo({ top: 1500, behavior: 'instant' })");
    write("neck", "title: Neck", "Second.");
    browser.waitUntil("document.body.innerText.includes('Second.') && scrollY > 1400");
    browser.waitUntil("new Promise(resolve => setTimeout(resolve, 300, true))");
    assertThat(browser.number("Math.round(scrollY)")).isBetween(1490L, 1510L);
    assertThat(browser.evaluate("window.same === undefined")).isEqualTo(true);
  }

  @Test
  void aPageThatDidNotChangeStays(BrowserSession session) throws IOException {
    Browser browser = open(session, "guides/neck/");
    write("feet", "title: Feet\ndraft: true", "Second.");
    browser.waitUntil(
        "fetch('/guides/feet/').then(page => page.text()).then(text => text.includes('Second.'))");
    browser.waitUntil("new Promise(resolve => setTimeout(resolve, 800, true))");
    assertThat(browser.evaluate("window.same")).isEqualTo(true);
  }

  @Test
  void aStyleIsSwappedWithoutAReload(BrowserSession session) throws IOException {
    Browser browser = open(session, "guides/neck/");
    Files.writeString(
        source.resolve("theme/assets/css/base.css"), "body { color: rgb(1, 2, 3); }\n");
    browser.waitUntil("getComputedStyle(document.body).color === 'rgb(1, 2, 3)'");
    assertThat(browser.evaluate("window.same")).isEqualTo(true);
    browser.waitUntil(
        "document.querySelectorAll('link[rel=stylesheet][href*=\"assets/\"]').length === 1");
    Files.writeString(
        source.resolve("theme/assets/css/base.css"), "body { color: rgb(3, 2, 1); }\n");
    browser.waitUntil("getComputedStyle(document.body).color === 'rgb(3, 2, 1)'");
    assertThat(browser.evaluate("window.same")).isEqualTo(true);
  }

  @Test
  void aMistakeIsShownOverThePageUntilItIsMended(BrowserSession session) throws IOException {
    Browser browser = open(session, "guides/neck/");
    browser.run("document.querySelector('a').focus(); window.focused = document.activeElement");
    write("neck", "title: Neck\ntagz: [<b>a</b>]", "Second.");
    browser.waitUntil("document.querySelector('.waymark-live-where') !== null");
    assertThat(browser.evaluate("document.querySelector('.waymark-live[role=alert]').innerText"))
        .asString()
        .contains("guides/neck.md:3:1", "tagz", "did you mean", "<b>a</b>");
    assertThat(browser.evaluate("window.same && document.activeElement === window.focused"))
        .isEqualTo(true);
    assertThat(browser.evaluate("document.body.innerText.includes('First.')")).isEqualTo(true);
    write("neck", "title: Neck", "First.");
    browser.waitUntil("document.querySelector('.waymark-live-where') === null");
    assertThat(browser.evaluate("window.same")).as("its bytes are the same").isEqualTo(true);
  }

  @Test
  void aDraftHasABadge(BrowserSession session) {
    Browser browser = open(session, "guides/feet/");
    assertThat(browser.evaluate("document.querySelector('.waymark-live-badge').innerText"))
        .asString()
        .startsWith("draft");
  }

  private static final class Silent implements ServeListener {
    @Override
    public void ready(Duration elapsed) {}

    @Override
    public void found(List<Diagnostic> problems, boolean shown) {}

    @Override
    public void failed(RuntimeException failure) {
      throw failure;
    }
  }
}
