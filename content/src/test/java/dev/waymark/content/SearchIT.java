package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Search in a real browser, below a path that the site knows nothing of. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class SearchIT {
  private static final String ALL = "#wm-search-list > li";
  private static final String COUNT = "document.getElementById('wm-search-count').textContent";
  private static final String FOUND =
      "[...document.querySelectorAll('#wm-search-results a')].map(a => a.getAttribute('href'))";
  private static final Path WORDS =
      Path.of(
          "..", "generator", "src", "test", "resources", "dev", "waymark", "search", "words.tsv");
  private static final Path SCRIPT =
      Path.of(
          "..",
          "templates",
          "src",
          "main",
          "resources",
          "dev",
          "waymark",
          "theme",
          "assets",
          "js",
          "words.js");

  @ParameterizedTest
  @CsvSource({
    "search/, neck, neck",
    "search/, NECK shoulders, neck",
    "search/, sholders, shoulders",
    "search/, nwck, neck",
    "search/, shuolders, shoulders",
    "search/, calv, calves",
    "search/, massaging hands, hands",
    "search/, how do I rub my wife's feet, feet",
    "bn/search/, কোমর, lower-back",
    "bn/search/, কোমরের, lower-back",
    "bn/search/, হাতের মালিশ, lower-back",
    "bn/search/, calves, calves",
    "ar/search/, ظهر, lower-back",
    "ar/search/, للظَّهر, lower-back",
    "ar/search/, massaging hands, hands",
    "ar/search/, \u202eظهر\u202c, lower-back",
    "search/, \u200fsh\u00adoulders ne\u200bck\u200e, neck",
  })
  void bestGuideComesFirst(String page, String query, String guide, Reader reader) {
    ask(reader, page, query);
    assertThat(found(reader)).first().isEqualTo("../guides/" + guide + "/");
    assertThat(reader.seen(ALL + ", .lead")).as("what says that all guides are here").isEmpty();
    assertThat(reader.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar/search/?q=calves, results", "ar/search/, list"})
  void untranslatedGuideReadsInItsOwnDirection(String page, String list, Reader reader) {
    reader.open(page);
    String guide = "#wm-search-" + list + " > li[lang='en-GB']";
    reader.await("guides", () -> !reader.seen(guide).isEmpty());
    WebElement entry = reader.seen(guide).get(0);
    WebElement title = entry.findElement(By.tagName("a"));
    WebElement summary = entry.findElement(By.tagName("p"));
    assertThat(title.getLocation().getX()).isEqualTo(summary.getLocation().getX());
    assertThat(entry.getCssValue("direction")).isEqualTo("ltr");
  }

  @ParameterizedTest
  @CsvSource({
    "search/, neck, Guides found: 3",
    "search/, qwxz zzkq, No guide has all of these words. Try fewer or shorter ones.",
    "search/, the, No guide has all of these words. Try fewer or shorter ones.",
    "search/, neck zzkq, Guides that have some of these words: 3",
    "bn/search/, কোমর, নির্দেশিকা পাওয়া গেছে: ২",
  })
  void whatIsFoundIsAnnounced(String page, String query, String words, Reader reader) {
    ask(reader, page, query);
    assertThat(reader.evaluate(COUNT)).isEqualTo(words);
    assertThat(reader.find("#wm-search-count").getDomAttribute("role")).isEqualTo("status");
  }

  @Test
  void pageThatIsAskedNothingListsAllGuidesAndLoadsNoIndex(BrowserSession session) {
    Browser browser = session.browser();
    session.open("search/", 360, 800);
    assertThat(browser.requests()).noneMatch(request -> request.getPath().contains("/parts/"));
    assertThat(browser.number("document.querySelectorAll('" + ALL + "').length")).isEqualTo(8);
  }

  @Test
  void endlessAndUnprintableQueriesFindNothingAndAskForNothing(BrowserSession session) {
    Browser browser = session.browser();
    for (String query : List.of("neck ".repeat(2_000), "\u0001\u0002\u0007\u001b", "%!?-<>\"'")) {
      session.open("search/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8), 360, 800);
      assertThat(browser.evaluate(COUNT)).asString().startsWith("No guide has");
      assertThat(browser.requests()).noneMatch(request -> request.getPath().contains("/parts/"));
      assertThat(browser.problems()).isEmpty();
    }
  }

  @Test
  void markupInAQueryStaysText(Reader reader) {
    ask(reader, "search/", "<img src=x onerror=alert(1)>");
    assertThat(found(reader)).isEmpty();
    assertThat(reader.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', Look for, foot, feet",
    "bn/, কী খুঁজছেন, কোমর, lower-back",
    "ar/, كلمات البحث, الظهر, lower-back",
  })
  void readersSearchByKeyboardAlone(
      String home, String label, String query, String guide, Reader reader) {
    reader.open(home + "search/");
    reader.keyboard().tabTo(label);
    reader.keyboard().press(query);
    reader.await("guides", () -> !found(reader).isEmpty());
    assertThat(found(reader)).first().isEqualTo("../guides/" + guide + "/");
    reader.keyboard().press(Keys.TAB, Keys.TAB, Keys.ENTER);
    reader.await("the guide", () -> reader.address().equals(home + "guides/" + guide + "/"));
  }

  @Test
  void emptyQueryBringsTheListBack(Reader reader) {
    ask(reader, "search/", "neck");
    reader.keyboard().tabTo("Look for");
    reader.keyboard().press(Keys.BACK_SPACE); // the tab has selected all
    reader.await("the list", () -> reader.seen(ALL).size() == 8);
    assertThat(found(reader)).isEmpty();
    assertThat(reader.evaluate(COUNT)).isEqualTo("");
  }

  @Test
  void withoutTheIndexAllGuidesStay(@TempDir Path folder, BrowserSession session)
      throws IOException {
    for (Path file : PublishedSite.files("")) {
      String name = PublishedSite.folder().relativize(file).toString();
      if (!name.contains("parts") && (name.startsWith("search") || name.startsWith("assets"))) {
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    try (SiteServer server = SiteServer.start(folder, SiteServer.SUB_PATH)) {
      Browser browser = session.browser();
      browser.open(server.address().resolve("search/?q=neck"));
      browser.resolve("new Promise(done => setTimeout(() => done(true), 1000))");
      assertThat(browser.evaluate(COUNT)).asString().startsWith("Search does not answer");
      assertThat(browser.evaluate("document.querySelector('" + ALL + "').checkVisibility()"))
          .isEqualTo(true);
      browser.problems(); // that the index is not there
    }
  }

  @Test
  void browserCutsTextsIntoTheSameWords(@TempDir Path folder, BrowserSession session)
      throws IOException {
    Files.copy(SCRIPT, folder.resolve("words.js"));
    Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><title>words</title>");
    List<String> lines =
        Files.readAllLines(WORDS).stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(lines).hasSizeGreaterThan(20);
    try (SiteServer server = SiteServer.start(folder, SiteServer.TOP)) {
      Browser browser = session.browser();
      browser.open(server.address());
      for (String line : lines) {
        String[] sample = line.split("\t", -1);
        Object words =
            browser.resolve(
                "import('/words.js').then(m => ({ is: m.words(arguments[0]).join(' ') }))",
                sample[0]);
        assertThat(words).as(sample[0]).isEqualTo(Map.of("is", sample[1]));
      }
    }
  }

  private static void ask(Reader reader, String page, String query) {
    reader.open(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    reader.await("an answer", () -> !reader.evaluate(COUNT).equals(""));
  }

  private static List<?> found(Reader reader) {
    return (List<?>) reader.evaluate(FOUND);
  }
}
