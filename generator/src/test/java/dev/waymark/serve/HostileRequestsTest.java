package dev.waymark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.serve.RawClient.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing but the site leaves the server, and only to those who ask it by its own name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileRequestsTest {
  private static final String SECRET = "s3cret";

  private DevServer server;
  private RawClient client;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    SiteFixture site = new SiteFixture(folder).write("site.yaml", "title: G # " + SECRET);
    site.guide("guides/neck.md", "Neck", "tags: [a] # " + SECRET, "Text.");
    site.write("guides/unused.txt", SECRET).write("theme/unused.css", SECRET);
    site.write("theme/assets/unused.css", SECRET).write("data/d.yaml", "a: " + SECRET);
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    server = DevServer.start(site.options().build(), 0, new Heard());
    client = new RawClient(server.address());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  static Stream<String> paths() {
    List<String> files =
        List.of(
            "secret.txt",
            "content/site.yaml",
            "site.yaml",
            "etc/passwd",
            "guides/neck.md",
            "guides/unused.txt",
            "theme/unused.css",
            "assets/unused.css",
            "data/d.yaml");
    List<String> ways =
        List.of(
            "/",
            "/../",
            "/../../../../../",
            "/%2e%2e/",
            "/..%2f",
            "/%252e%252e/",
            "/guides/../../",
            "/..\\",
            "/%5c..%5c",
            "//",
            "/./",
            "/%00/");
    Stream<String> all = ways.stream().flatMap(way -> files.stream().map(file -> way + file));
    return Stream.concat(
        all,
        Stream.of(
            "file:///etc/passwd",
            "http://localhost/etc/passwd",
            "/guides/neck/index.html/../../../secret.txt",
            "/guides/neck/..;/secret.txt",
            "/_waymark/../secret.txt",
            "/_waymark/live.js/../../secret.txt",
            "/_waymark/RequestGuard.class",
            "/%c0%ae%c0%ae/secret.txt",
            "/%zz",
            "*",
            "/.git/config",
            "/guides/neck/index.html%00.txt",
            "/?path=../secret.txt",
            "/guides%2fneck%2f..%2f..%2fsecret.txt"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    Answer answer = client.get(path);
    assertThat(answer.status()).isIn(0, 200, 302, 400, 403, 404);
    assertThat(answer.head() + answer.body()).doesNotContain(SECRET).doesNotContain("root:");
    if (answer.status() == 200) {
      assertThat(path).as("only the home page").isIn("/?path=../secret.txt");
    }
  }

  static Stream<String> hosts() {
    return Stream.of(
        "",
        "Host:",
        "Host: evil.example",
        "Host: evil.example:PORT",
        "Host: localhost",
        "Host: localhost:1",
        "Host: localhost:PORT.evil.example",
        "Host: localhost.evil.example:PORT",
        "Host: 127.0.0.1.evil.example:PORT",
        "Host: 127.0.0.2:PORT",
        "Host: 0.0.0.0:PORT",
        "Host: [::]:PORT",
        "Host: evil.example\r\nHost: localhost:PORT",
        "Host: localhost:PORT\r\nHost: evil.example",
        "Host: user@localhost:PORT",
        "Host: localhost:PORT/",
        "Host: localhost:PORT,evil.example",
        "Host: 2130706433:PORT",
        "Host: localhost%00:PORT",
        "Host: localhost.:PORT");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void anyOtherNameIsRefused(String host) throws IOException {
    String port = String.valueOf(server.address().getPort());
    Answer answer = client.send("GET", "/guides/neck/", host.replace("PORT", port));
    assertThat(answer.status()).isIn(400, 403);
    assertThat(answer.body()).doesNotContain("Neck");
  }

  static Stream<String> strangers() {
    return Stream.of(
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: https://localhost:PORT",
        "Origin: http://localhost:1",
        "Origin: http://localhost:PORT.evil.example",
        "Origin:",
        "Origin: http://localhost:PORT\r\nOrigin: http://evil.example",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe");
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void aPageFromElsewhereGetsNothing(String header) throws IOException {
    String port = String.valueOf(server.address().getPort());
    for (String path : List.of("/guides/neck/", "/_waymark/events?path=/", "/_waymark/live.js")) {
      Answer answer = client.get(path, header.replace("PORT", port));
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void aLinkMayLeadHere() throws IOException {
    Answer answer =
        client.get(
            "/guides/neck/",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.head().toLowerCase(Locale.ROOT)).doesNotContain("access-control");
    assertThat(answer.head()).contains("frame-ancestors 'none'").containsIgnoringCase("no-store");
  }

  @Test
  void onlyPagesOfTheServerHearOfChanges() throws IOException {
    assertThat(client.get("/_waymark/events?path=/").status()).isEqualTo(403);
    assertThat(client.get("/_waymark/events?path=/", "Sec-Fetch-Site: none").status())
        .isEqualTo(403);
  }

  @Test
  void nothingIsTakenIn() throws IOException {
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get")) {
      Answer answer = client.send(method, "/", "Host: " + client.host());
      assertThat(answer.status()).as(method).isIn(400, 405);
    }
    assertThat(client.send("HEAD", "/", "Host: " + client.host()).body()).isEmpty();
  }

  @Test
  void itListensOnThisMachineAlone() throws IOException {
    try (var interfaces = NetworkInterface.networkInterfaces()) {
      for (var address : interfaces.flatMap(NetworkInterface::inetAddresses).toList()) {
        if (!address.isLoopbackAddress()) {
          assertThat(reaches(address)).as(address.toString()).isFalse();
        }
      }
    }
  }

  private boolean reaches(InetAddress address) {
    try (var socket = new Socket(address, server.address().getPort())) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }
}
