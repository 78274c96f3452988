package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a first visit to a page may cost. The figures come to {@code target/budgets.txt}.
 *
 * <p>Follow mode is no visit of its own.
 */
@ExtendWith(BrowserSession.Provider.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BudgetIT {
  private static final long MOST_BYTES = 30_000;
  private static final int MOST_REQUESTS = 8;
  private static final long MOST_BYTES_OF_SCRIPTS = 20_000;

  /** Of the script of the search page, which no other page loads. */
  private static final long MOST_BYTES_OF_SEARCH = 8_000;

  /** What is longer keeps readers waiting: a long task. */
  private static final double LONGEST_SCRIPT_MS = 50;

  /** How much slower than this machine a cheap phone is. */
  private static final int SLOWDOWN = 4;

  private final List<String> figures =
      new ArrayList<>(List.of(row("page", "bytes", "requests", "shift", "script ms")));

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLLOW_MODE")
  void firstVisitCostsLittle(PageKind kind, BrowserSession session) {
    URI page = session.topAddress(kind.route());
    FirstVisit phone = FirstVisit.measure(session.browser(), page, 360);
    FirstVisit desk = FirstVisit.measure(session.browser(), page, 1280);
    double shift = Math.max(phone.shift(), desk.shift());
    double script = SLOWDOWN * Math.min(phone.script(), desk.script());
    figures.add(row(kind, phone.bytes(), phone.requests(), shift, Math.round(script)));
    assertThat(phone.bytes()).as("bytes on the wire").isBetween(1_000L, MOST_BYTES);
    assertThat(phone.requests()).as("requests").isBetween(2, MOST_REQUESTS);
    assertThat(shift).as("cumulative layout shift").isZero();
    assertThat(script).as("scripts on a slow CPU, in ms").isBetween(0.0, LONGEST_SCRIPT_MS);
  }

  @Test
  void scriptsAreSmall() throws IOException {
    long search = 0;
    long others = 0;
    for (Path script : PublishedSite.files(".js")) {
      long size = Files.size(script);
      boolean searches = script.getFileName().toString().startsWith("search");
      search += searches ? size : 0;
      others += searches ? 0 : size;
    }
    figures.add("script of the search page, uncompressed: " + search + " bytes");
    figures.add("all other scripts of the site, uncompressed: " + others + " bytes");
    assertThat(search).isBetween(1_000L, MOST_BYTES_OF_SEARCH);
    assertThat(others).isBetween(1_000L, MOST_BYTES_OF_SCRIPTS);
  }

  @Test
  void whatCostsTooMuchIsSeen(@TempDir Path folder, BrowserSession session) throws IOException {
    byte[] noise = new byte[40_000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("noise.css"), noise);
    Files.writeString(
        folder.resolve("slow.js"),
        """
        for (let i = 0; i < 3e8; i++);
        setTimeout(() => document.body.prepend(document.createElement('hr')), 50);
        """);
    Files.writeString(
        folder.resolve("index.html"),
        """
        <!DOCTYPE html>
        <html lang="en"><title>slow</title><link rel="stylesheet" href="noise.css">
        <style>hr { height: 200px }</style>
        <script defer src="slow.js"></script><p>Text that moves.</p>
        """);
    try (SiteServer server = SiteServer.start(folder, SiteServer.TOP)) {
      FirstVisit visit = FirstVisit.measure(session.browser(), server.address(), 360);
      assertThat(visit.bytes()).isGreaterThan(40_000);
      assertThat(visit.requests()).isEqualTo(3);
      assertThat(visit.shift()).isGreaterThan(0);
      assertThat(visit.script()).isGreaterThan(LONGEST_SCRIPT_MS);
    }
  }

  @AfterAll
  void writeFigures() throws IOException {
    Files.write(Path.of("target", "budgets.txt"), figures);
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-26s %8s %9s %7s %10s", cells);
  }
}
