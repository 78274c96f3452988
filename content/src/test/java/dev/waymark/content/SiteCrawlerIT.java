package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SiteCrawlerIT {
  private static final Map<String, String> FILES =
      Map.of(
          "/s/", "<p><a href='a/#x'>A</a> <a href='#'>top</a> <img src='b.svg'>",
          "/s/a/", "<p><a href='../missing/'>M</a> <a href='/out/'>O</a> <a href='a b'>B</a>",
          "/s/b.svg", "<svg/>",
          "/s/c.xml", "<a>https://guides.example/d/</a>",
          "/s/d/", "<p><a href='https://other.example/'>never asked for</a>");

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", SiteCrawlerIT::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void everyProblemIsFound() throws IOException, InterruptedException {
    SiteCrawler crawler =
        new SiteCrawler(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/s/"));
    crawler.crawl("");
    assertThat(crawler.files()).containsExactly("a/index.html", "b.svg", "index.html");
    assertThat(crawler.problems()).hasSize(4);
    assertThat(crawler.problems().toString())
        .contains("/s/missing/ answers 404")
        .contains("/s/a/ leads out of the site: /out/")
        .contains("/s/a/ has no address: a b")
        .contains("/s/b.svg has the type text/html");
    crawler.crawl("c.xml");
    assertThat(crawler.files()).contains("c.xml", "d/index.html");
  }

  /** Answer with one type for all, whatever is asked for. */
  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String text = FILES.getOrDefault(exchange.getRequestURI().getPath(), "");
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html");
      exchange.sendResponseHeaders(text.isEmpty() ? 404 : 200, text.isEmpty() ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
