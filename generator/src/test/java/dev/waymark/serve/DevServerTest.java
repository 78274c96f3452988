package dev.waymark.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.SiteFixture;
import dev.waymark.serve.RawClient.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DevServerTest {
  private static final int LONGEST_MILLIS = 60_000;

  @TempDir private Path folder;
  private final Heard heard = new Heard();
  private @Nullable DevServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  private RawClient serve(SiteFixture site) {
    server = DevServer.start(site.options().drafts(true).future(true).build(), 0, heard);
    return new RawClient(server.address());
  }

  private DevServer running() {
    return Objects.requireNonNull(server);
  }

  private SiteFixture site() throws IOException {
    return new SiteFixture(folder)
        .write("site.yaml", "title: G")
        .guide("guides/neck.md", "Neck", "tags: [a]", "One.");
  }

  @Test
  void pagesAreServedWithAScriptThatNoBuildWrites() throws IOException {
    RawClient client = serve(site());
    Answer page = client.get("/guides/neck/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.head()).containsIgnoringCase("content-type: text/html; charset=utf-8");
    assertThat(page.body()).containsOnlyOnce("<script src=\"/_waymark/live.js\" data-version=");
    assertThat(client.get("/guides/neck").head())
        .contains("302")
        .containsIgnoringCase("location: /guides/neck/");
    assertThat(client.get("/guides/neck/guide.json").body()).doesNotContain("_waymark");
    assertThat(client.get("/_waymark/live.js").head()).containsIgnoringCase("text/javascript");
  }

  @Test
  void aMissingPageIsThatOfTheSite() throws IOException {
    Answer missing = serve(site()).get("/gone/");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.body()).contains("/_waymark/live.js");
  }

  @Test
  void aSiteIsServedBelowThePathOfItsAddress() throws IOException {
    RawClient client =
        serve(site().write("site.yaml", "title: G\nbaseUrl: https://g.example/sub/"));
    assertThat(running().address().getPath()).isEqualTo("/sub/");
    assertThat(client.get("/").head()).contains("302").containsIgnoringCase("location: /sub/");
    assertThat(client.get("/sub/guides/neck/").status()).isEqualTo(200);
  }

  @Test
  void aWorkerIsNotServed() throws IOException {
    RawClient client = serve(site().write("site.yaml", "title: G\noffline: true"));
    assertThat(client.get("/offline/").status()).isEqualTo(200);
    assertThat(client.get("/sw.js").status()).isEqualTo(404);
  }

  @Test
  void aDraftSaysWhatItIs() throws IOException {
    SiteFixture site = site().guide("guides/feet.md", "draft: true");
    RawClient client = serve(site.guide("guides/hands.md", "published: 2027-01-01"));
    assertThat(client.get("/guides/feet/").body()).contains("data-label=\"draft\"");
    assertThat(client.get("/guides/hands/").body()).contains("data-label=\"future\"");
    assertThat(client.get("/guides/neck/").body()).contains("data-label=\"\"");
  }

  @Test
  void aMistakeLeavesTheLastGoodPageUntilItIsMended() throws IOException {
    SiteFixture site = site();
    RawClient client = serve(site);
    String page = client.get("/guides/neck/").body();
    try (Events events = new Events(client, "/guides/neck/", version(page))) {
      assertThat(events.next()).contains("event: problems", "{\"problems\":[]}");
      site.guide("guides/neck.md", "Neck", "tagz: [a]", "Two.");
      assertThat(events.next()).contains("event: problems", "guides/neck.md:7:1", "tagz");
      assertThat(client.get("/guides/neck/").body()).isEqualTo(page);
      assertThat(heard.places).contains("guides/neck.md:7:1");
      site.guide("guides/neck.md", "Neck", "tags: [a]", "Two.");
      assertThat(events.next()).contains("event: problems", "{\"problems\":[]}");
      assertThat(events.next()).contains("event: reload");
    }
    assertThat(client.get("/guides/neck/").body()).contains("Two.");
    assertThat(heard.failures).isEmpty();
  }

  @Test
  void onlyPagesWhoseBytesChangedAreToldTo() throws IOException {
    SiteFixture site = site().guide("guides/feet.md", "Feet", "tags: [a]", "One.");
    RawClient client = serve(site);
    String neck = version(client.get("/guides/neck/").body());
    String feet = version(client.get("/guides/feet/").body());
    try (Events ofNeck = new Events(client, "/guides/neck/", neck);
        Events ofFeet = new Events(client, "/guides/feet/", feet)) {
      ofNeck.next();
      ofFeet.next();
      site.guide("guides/feet.md", "Feet", "tags: [a]", "Two.");
      assertThat(ofFeet.next()).contains("event: reload");
      site.guide("guides/neck.md", "Neck", "tags: [a]", "Two.");
      assertThat(ofNeck.next())
          .contains("event: reload", version(client.get("/guides/neck/").body()));
    }
  }

  @Test
  void aStyleIsSwapped() throws IOException {
    SiteFixture site = site().write("theme/assets/site.css", "a { color: red }");
    RawClient client = serve(site);
    String page = client.get("/guides/neck/").body();
    try (Events events = new Events(client, "/guides/neck/", version(page))) {
      events.next();
      site.write("theme/assets/site.css", "a { color: blue }");
      assertThat(events.next()).contains("event: styles");
    }
    String style =
        client.get("/guides/neck/").body().replaceFirst("(?s).*(assets/site-\\w+\\.css).*", "$1");
    assertThat(client.get("/" + style).body()).contains("blue");
  }

  @Test
  void whatAPageMissedItHearsWhenItComesBack() throws IOException {
    RawClient client = serve(site());
    try (Events events = new Events(client, "/guides/neck/", "old-old")) {
      events.next();
      assertThat(events.next()).contains("event: reload");
    }
  }

  @Test
  void aSiteMayBeginWithAMistake() throws IOException {
    SiteFixture site = site().guide("guides/neck.md", "tagz: [a]");
    RawClient client = serve(site);
    Answer page = client.get("/guides/neck/");
    assertThat(page.status()).isEqualTo(503);
    try (Events events = new Events(client, "/guides/neck/", version(page.body()))) {
      assertThat(events.next()).contains("tagz");
      site.guide("guides/neck.md", "tags: [a]");
      events.next();
      assertThat(events.next()).contains("event: reload");
    }
  }

  @Test
  void whereAPortIsTakenTheNextIs() throws IOException {
    RawClient first = serve(site());
    int port = running().address().getPort();
    try (DevServer second = DevServer.start(site().options().build(), port, new Heard())) {
      assertThat(second.address().getPort()).isGreaterThan(port);
      assertThat(new RawClient(second.address()).get("/").status()).isEqualTo(200);
    }
    assertThat(first.get("/").status()).isEqualTo(200);
  }

  @Test
  void aMissingFolderIsSaid() throws IOException {
    SiteFixture site = site();
    Files.move(site.source(), folder.resolve("elsewhere"));
    assertThatThrownBy(() -> serve(site))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("content folder");
  }

  private static String version(String page) {
    return page.replaceFirst("(?s).*data-version=\"([^\"]*)\".*", "$1");
  }

  /** A connection on which a page hears of changes. */
  private static final class Events implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader in;

    Events(RawClient client, String path, String version) throws IOException {
      int port = Integer.parseInt(client.host().replaceFirst(".*:", ""));
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(LONGEST_MILLIS);
      String request =
          "GET /_waymark/events?path="
              + path
              + "&version="
              + version
              + " HTTP/1.1\r\nHost: "
              + client.host()
              + "\r\nSec-Fetch-Site: same-origin\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Return the next event with its data. */
    String next() throws IOException {
      String line = in.readLine();
      while (line != null && !line.startsWith("event: ")) {
        line = in.readLine();
      }
      return line + "\n" + in.readLine();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
