package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Search and the list of all guides where there are more than a page of them. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LargeSearchIT {
  private static final int GUIDES = 450;
  private static final int SHOWN_AT_ONCE = 10;

  /** Raw, as a host without compression sends them. */
  private static final long MOST_BYTES = 60_000;

  private static final int MOST_REQUESTS = 30;

  private static final String COUNT = "document.getElementById('wm-search-count').textContent";
  private static final String RESULTS =
      "[...document.querySelectorAll('#wm-search-results a')].map(a => a.textContent)";
  private static final String LISTED =
      "[...document.querySelectorAll('#wm-search-list a')].map(a => a.textContent)";
  private static final String NEXT = "document.querySelector('a[rel=next]')?.href ?? ''";
  private static final String MORE = "Show more guides";

  /** What the click asks for takes longer than what is asked next. */
  private static final String CLICK_AND_ASK_FOR_77 =
      """
      (() => {
        const soon = window.fetch;
        const late = new Promise(done => setTimeout(done, 1000));
        window.fetch = (...what) => late.then(() => soon(...what));
        document.getElementById('wm-search-more').click();
        window.fetch = soon;
        document.getElementById('wm-search-query').value = 'guide 77';
        document.getElementById('wm-search').requestSubmit();
        return true;
      })()""";

  private SyntheticSite site;
  private SiteServer server;

  @BeforeAll
  void buildAndServe(@TempDir Path folder) throws IOException {
    site = SyntheticSite.build(folder, GUIDES);
    server = SiteServer.start(site.folder(), SiteServer.SUB_PATH);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void readerGetsMoreGuidesUntilThereAreNone(BrowserSession session, Reader reader) {
    ask(session, reader, "guide " + SyntheticSite.word(40));
    int all = Integer.parseInt(String.valueOf(reader.evaluate(COUNT)).replaceAll("\\D", ""));
    assertThat(all).isBetween(2 * SHOWN_AT_ONCE + 1, GUIDES - 1);
    for (int shown = SHOWN_AT_ONCE; shown < all; shown += SHOWN_AT_ONCE) {
      assertThat(reader.texts(RESULTS)).hasSize(shown);
      reader.keyboard().tabTo(MORE);
      reader.keyboard().press(Keys.ENTER);
      int more = shown;
      reader.await("more", () -> reader.texts(RESULTS).size() > more);
      reader.await("focus", () -> reader.focused().equals(reader.texts(RESULTS).get(more)));
    }
    assertThat(reader.texts(RESULTS)).hasSize(all).doesNotHaveDuplicates();
    assertThat(reader.seen("#wm-search-more")).isEmpty();
    assertThat(reader.problems()).isEmpty();
  }

  @Test
  void twoClicksAtOnceAreOne(BrowserSession session, Reader reader) {
    ask(session, reader, "guide");
    reader.evaluate("[1, 2].map(() => document.getElementById('wm-search-more').click())");
    reader.await("more", () -> reader.texts(RESULTS).size() > SHOWN_AT_ONCE);
    wait(session, 300);
    assertThat(reader.texts(RESULTS)).hasSize(2 * SHOWN_AT_ONCE).doesNotHaveDuplicates();
  }

  @Test
  void guidesThatComeTooLateAreNotShown(BrowserSession session, Reader reader) {
    ask(session, reader, "guide");
    reader.evaluate(CLICK_AND_ASK_FOR_77);
    reader.await("the guide", () -> reader.texts(RESULTS).size() == 1);
    wait(session, 1_000);
    assertThat(reader.texts(RESULTS)).hasSize(1);
    assertThat(reader.problems()).isEmpty();
  }

  @Test
  void newQueryBeginsWithItsFirstGuides(BrowserSession session, Reader reader) {
    ask(session, reader, "guide");
    reader.click(MORE);
    reader.await("more", () -> reader.texts(RESULTS).size() == 2 * SHOWN_AT_ONCE);
    reader.keyboard().tabBackTo("Look for");
    reader.keyboard().press("guide 77"); // what is there is selected
    reader.await("the guide", () -> reader.texts(RESULTS).get(0).startsWith("Guide 77 "));
    assertThat(reader.seen("#wm-search-more")).isEmpty();
  }

  @Test
  void allGuidesAreListedWithoutScripts(BrowserSession session, Reader reader) {
    reader.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    List<String> listed = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    URI page = server.address().resolve("search/");
    while (!page.toString().isEmpty()) {
      session.browser().open(page);
      List<String> here = reader.texts(LISTED);
      assertThat(reader.seen("#wm-search, #wm-search-more, #wm-search-results")).isEmpty();
      sizes.add(here.size());
      listed.addAll(here);
      page = URI.create(String.valueOf(reader.evaluate(NEXT)));
    }
    assertThat(sizes).containsExactly(200, 200, 50);
    assertThat(listed).hasSize(GUIDES).doesNotHaveDuplicates();
    assertThat(listed.get(0)).startsWith("Guide 0 ");
    reader.click("1");
    reader.await("the first page", () -> !reader.seen("[rel=next]").isEmpty());
    assertThat(reader.seen("[rel=prev]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "two common words, 3, 9, ''",
    "common and rare, 5, 20011, ''",
    "two rare words, 9003, 20017, ''",
    "half words, 7, 15002, half",
    "slips in the middle, 11, 12007, middle",
    "slips in the second letter, 12, 9001, second",
  })
  void queryCostsLittle(
      String kind, int one, int other, String change, BrowserSession session, Reader reader)
      throws IOException {
    List<String> words =
        IntStream.of(one, other)
            .mapToObj(SyntheticSite::word)
            .map(word -> changed(word, change))
            .toList();
    session.browser().forgetVisits(server.address());
    ask(session, reader, String.join(" ", words));
    List<Path> parts =
        session.browser().requests().stream()
            .map(URI::getPath)
            .filter(path -> path.contains("/search/parts/"))
            .map(path -> site.folder().resolve(path.substring(SiteServer.SUB_PATH.length())))
            .toList();
    long bytes = 0;
    for (Path part : parts) {
      bytes += Files.size(part);
    }
    assertThat(bytes).as(kind + ": " + parts).isBetween(10_000L, MOST_BYTES);
    assertThat(parts).as(kind).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
  }

  private static String changed(String word, String change) {
    return switch (change) {
      case "half" -> word.substring(0, 5);
      case "middle" -> word.substring(0, 3) + "q" + word.substring(4);
      case "second" -> word.charAt(0) + "q" + word.substring(2);
      default -> word;
    };
  }

  private static void wait(BrowserSession session, int ms) {
    session.browser().resolve("new Promise(d => setTimeout(() => d(true), arguments[0]))", ms);
  }

  private void ask(BrowserSession session, Reader reader, String query) {
    String asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
    session.browser().open(server.address().resolve("search/?q=" + asked));
    reader.await("an answer", () -> !reader.evaluate(COUNT).equals(""));
  }
}
