package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real web servers, set up as their manuals say, serve the whole site and nothing is missing. */
final class WebServersIT {
  private static final PublishedSite SITE = PublishedSite.open();
  private static final Map<ServerKind, WebServer> SERVERS = new EnumMap<>(ServerKind.class);

  /** What visitors ask for by its name, with no link to it. */
  private static final Set<String> WELL_KNOWN =
      Set.of("robots.txt", "llms.txt", "favicon.ico", "sw.js");

  /** What only the script that keeps pages asks for. */
  private static final String OFFLINE = "offline/index.html";

  /** What only the script that searches asks for. */
  private static final String SEARCH_PARTS = "search/parts/";

  /** What hosts read themselves. */
  private static final Set<String> FOR_HOSTS = Set.of("_headers", "_redirects", "CNAME");

  private static final String NOT_FOUND = "404.html";

  @AfterAll
  static void stop() throws IOException {
    for (WebServer server : SERVERS.values()) {
      server.close();
    }
  }

  private static WebServer server(ServerKind kind) {
    return SERVERS.computeIfAbsent(kind, k -> WebServer.start(k, PublishedSite.folder()));
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsServedAndReachable(ServerKind kind) throws IOException, InterruptedException {
    crawl(server(kind).root());
  }

  @ParameterizedTest
  @EnumSource
  void samePagesWorkBelowAPath(ServerKind kind) throws IOException, InterruptedException {
    crawl(server(kind).below());
  }

  @ParameterizedTest
  @EnumSource
  void missingAddressShowsOurPageAtAnyDepth(ServerKind kind)
      throws IOException, InterruptedException {
    SiteCrawler crawler = new SiteCrawler(server(kind).root());
    for (String address : List.of("none", "guides/none/", "a/b/c/none.html")) {
      URI missing = server(kind).root().resolve(address);
      HttpResponse<byte[]> answer = crawler.get(missing);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body())
          .isEqualTo(Files.readAllBytes(PublishedSite.folder().resolve(NOT_FOUND)));
      crawler.follow(missing, SiteCrawler.addresses(NOT_FOUND, answer.body()));
    }
    crawler.crawl("");
    assertThat(crawler.problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void missingAddressIsMissingBelowAPath(ServerKind kind) throws IOException, InterruptedException {
    URI home = server(kind).below();
    SiteCrawler crawler = new SiteCrawler(home);
    assertThat(crawler.get(home).statusCode()).isEqualTo(200);
    for (URI missing : List.of(home.resolve("none/"), home.resolve("/"), home.resolve("/about/"))) {
      assertThat(crawler.get(missing).statusCode()).as(missing.toString()).isBetween(403, 404);
    }
  }

  private static void crawl(URI home) throws IOException, InterruptedException {
    SiteCrawler crawler = new SiteCrawler(home);
    crawler.crawl("");
    for (String file : files()) {
      if (WELL_KNOWN.contains(file)
          || file.endsWith(OFFLINE)
          || file.contains(SEARCH_PARTS)
          || isMoved(file)) {
        crawler.crawl(file);
      }
    }
    assertThat(crawler.problems()).isEmpty();
    assertThat(crawler.files())
        .containsAll(files().stream().filter(WebServersIT::isForReaders).toList())
        .hasSizeGreaterThan(20);
  }

  private static boolean isForReaders(String file) {
    return !file.startsWith(".") && !file.equals(NOT_FOUND) && !FOR_HOSTS.contains(file);
  }

  /** Return whether a file only sends those who have an old address on. */
  private static boolean isMoved(String file) {
    return SITE.find(file.replaceFirst("index\\.html$", ""))
        .filter(page -> page.attributes("http-equiv").contains("refresh"))
        .isPresent();
  }

  private static List<String> files() throws IOException {
    Path folder = PublishedSite.folder();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
