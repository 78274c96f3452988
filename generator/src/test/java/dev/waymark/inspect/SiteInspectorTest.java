package dev.waymark.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteInspectorTest {
  private final SiteInspector inspector = new SiteInspector("https://g.example/");

  @Test
  void siteWhoseLinksAllLeadSomewhereIsSound() {
    add("index.html", "<a href=\"guides/neck/#step-1\">", "home.ftlh");
    add("guides/neck/index.html", "<li id='step-1'><a href=../../><img src=a.svg>", "guide.ftlh");
    inspector.add("guides/neck/a.svg");
    inspector.add(
        inspector.scan("sitemap.xml", bytes("<loc>https://g.example/guides/neck/</loc>")));
    assertThat(inspector.check()).isEmpty();
  }

  @Test
  void brokenLinkNamesThePageTheTargetAndTheTemplate() {
    add("guides/neck/index.html", "<a href=\"../back/\">", "guide.ftlh");
    Diagnostic problem = only();
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.code()).isEqualTo("broken-site-link");
    assertThat(problem.message())
        .isEqualTo(
            "the finished page /guides/neck/ links to /guides/back/, which is not part of the site");
    assertThat(problem.span().location()).isEqualTo("theme/guide.ftlh");
  }

  @Test
  void missingPlaceNamesTheId() {
    add("index.html", "<a href=\"a/#gone\">", "home.ftlh");
    add("a/index.html", "<p id=\"here\">", "page.ftlh");
    assertThat(only().message())
        .isEqualTo("the finished page / links to \"#gone\" in /a/, where nothing has this id");
  }

  @Test
  void linkOfAFileWithoutATemplateIsFoundToo() {
    inspector.add(inspector.scan("feed.xml", bytes("<link href=\"https://g.example/gone/\"/>")));
    assertThat(only().message())
        .isEqualTo("the finished page /feed.xml links to /gone/, which is not part of the site");
    assertThat(only().span().location()).isEqualTo("site.yaml");
  }

  @Test
  void oneTargetIsOneProblemOnTheFirstPage() {
    add("b/index.html", "<a href=\"/gone/\"><a href=../gone/>", "page.ftlh");
    add("a/index.html", "<a href=\"../gone/\">", "home.ftlh");
    assertThat(only().message())
        .isEqualTo(
            "the finished page /a/ links to /gone/, which is not part of the site"
                + " (one of 3 such links)");
    assertThat(only().span().file()).isEqualTo("theme/home.ftlh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"#\">",
        "<a href=\"#top\">",
        "<a href=\"\">",
        "<a href=\"words.pdf#page=2\">",
        "<a href=\"words.pdf?x=1\">",
        "<a href=\"https://elsewhere.example/gone\">",
        "<!-- <a href=\"gone\"> -->",
        "<p id=\"a b\"><a href=\"#a%20b\">",
      })
  void whatABrowserFindsIsNoProblem(String html) {
    add("index.html", html, "home.ftlh");
    inspector.add("words.pdf");
    assertThat(inspector.check()).isEmpty();
  }

  @Test
  void severalThreadsFindWhatOneFinds() throws Exception {
    int pages = 400;
    List<Future<?>> done = new ArrayList<>();
    CountDownLatch start = new CountDownLatch(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int half = 0; half < 2; half++) {
        int first = half;
        done.add(
            threads.submit(
                () -> {
                  start.countDown();
                  start.await();
                  for (int i = first; i < pages; i += 2) {
                    String html = "<p id=p" + i + "><a href=/gone/><a href=/%d/#p%d>";
                    int next = (i + 1) % pages;
                    add(i + "/index.html", html.formatted(next, next), "page.ftlh");
                  }
                  return null;
                }));
      }
      for (Future<?> each : done) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(only().message())
        .isEqualTo(
            "the finished page /0/ links to /gone/, which is not part of the site"
                + " (one of 400 such links)");
  }

  private Diagnostic only() {
    List<Diagnostic> problems = inspector.check();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private void add(String file, String html, String template) {
    inspector.add(inspector.scan(file, bytes(html), template));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
