package dev.waymark.weblink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpExchange;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Located;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebLinkCheckerTest {
  @TempDir private Path folder;
  private WebLinkFixture checker;
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    checker = WebLinkFixture.of(folder);
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void pageThatIsThereIsAskedForOnceByItsHead() {
    server.on("/a", 200);

    assertThat(checker.lines(server.url("/a"), server.url("/a#b"), server.url("/a#c"))).isEmpty();
    assertThat(server.requests()).containsExactly("HEAD /a");
  }

  @Test
  void missingPageIsReportedWhereverItIsWritten() {
    server.on("/gone", 410);

    assertThat(checker.lines(server.url("/x"), server.url("/gone"), server.url("/x#y")))
        .containsExactly(
            "1 warning[dead-web-link] the server says that there is no such page (404)",
            "2 warning[dead-web-link] the server says that this page is gone for good (410)",
            "3 warning[dead-web-link] the server says that there is no such page (404)");
    assertThat(server.requests())
        .containsExactlyInAnyOrder("HEAD /x", "GET /x", "HEAD /gone", "GET /gone");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 500, 501})
  void pageThatAnswersToGetAloneIsGood(int status) {
    server.on("/a", forHead(status));

    assertThat(checker.lines(server.url("/a"))).isEmpty();
    assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void pageThatBreaksOffAtHeadIsAskedForByGet() {
    server.on(
        "/a",
        exchange -> {
          if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.close();
          } else {
            TestServer.send(exchange, 200);
          }
        });

    assertThat(checker.lines(server.url("/a"))).isEmpty();
    assertThat(server.requests()).endsWith("GET /a");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 405, 407, 451, 500, 502, 504})
  void serverThatWouldNotSayIsANote(int status) {
    server.on("/a", status, "WWW-Authenticate", "Basic realm=\"a\"");

    assertThat(checker.lines(server.url("/a")))
        .containsExactly(
            "1 info[unchecked-web-link] the server would not say whether this page is there"
                + (" (it answered " + status + ")"));
  }

  @Test
  void movedPageIsANoteWithItsNewAddress() {
    server.on("/old", 301, "Location", "/newer");
    server.on("/newer", 308, "Location", server.url("/new"));
    server.on("/new", 302, "Location", "/new/session");
    server.on("/new/session", 301, "Location", "/new/end");
    server.on("/new/end", 200);

    List<Diagnostic> findings = checker.check(server.url("/old"), server.url("/old#part"));

    assertThat(findings).extracting(Diagnostic::code).containsOnly("moved-web-link");
    assertThat(findings).extracting(Diagnostic::severity).containsOnly(Severity.INFO);
    assertThat(findings)
        .extracting(Diagnostic::hint)
        .containsExactly("write " + server.url("/new"), "write " + server.url("/new#part"));
  }

  @Test
  void pageThatIsElsewhereForNowIsGood() {
    server.on("/a", 302, "Location", "/b").on("/b", 301, "Location", "c").on("/c", 200);

    assertThat(checker.lines(server.url("/a"))).isEmpty();
  }

  @Test
  void redirectToAMissingPageIsDead() {
    server.on("/a", 301, "Location", "/b");

    assertThat(checker.lines(server.url("/a")))
        .containsExactly(
            ("1 warning[dead-web-link] this leads on to " + server.url("/b"))
                + ", but the server says that there is no such page (404)");
  }

  @Test
  void redirectsWithoutEndAreDead() {
    server.on("/a", 301, "Location", "/b").on("/b", 302, "Location", "/a");
    server.on(
        "/more",
        exchange -> {
          String query = exchange.getRequestURI().getQuery();
          TestServer.send(exchange, 307, "Location", "/more?" + (Integer.parseInt(query) + 1));
        });

    assertThat(checker.lines(server.url("/a"), server.url("/more?1")))
        .containsExactly(
            "1 warning[dead-web-link] this leads from one address to the next, and never to a page",
            "2 warning[dead-web-link] this leads from one address to the next, and never to a page");
    assertThat(server.requests()).contains("HEAD /more?6").doesNotContain("HEAD /more?7");
  }

  @Test
  void fiveRedirectsAreFollowed() {
    for (int i = 1; i <= 5; i++) {
      server.on("/" + i, 302, "Location", "/" + (i + 1));
    }
    server.on("/6", 200);

    assertThat(checker.lines(server.url("/1"))).isEmpty();
  }

  @Test
  void redirectThatLeavesTheWebIsNotFollowed() {
    server.on("/a", 301, "Location", "file:///etc/passwd");
    server.on("/b", 301, "Location", server.url("/c").replace("//", "//me:secret@"));
    server.on("/d", 301);

    assertThat(checker.lines(server.url("/a"), server.url("/b"), server.url("/d")))
        .containsExactly(
            "1 info[unchecked-web-link] this leads on to something that is not a web page",
            "2 info[unchecked-web-link] this leads on to an address that holds a user name or"
                + " password",
            "3 info[unchecked-web-link] the server would not say whether this page is there"
                + " (it answered 301)");
    assertThat(server.requests()).noneMatch(request -> request.endsWith("/c"));
  }

  @Test
  void busyServerIsAskedOnceMoreWhenItSays() {
    List<Long> times = new CopyOnWriteArrayList<>();
    server.on(
        "/a",
        exchange -> {
          times.add(System.nanoTime());
          TestServer.send(exchange, times.size() == 1 ? 429 : 200, "Retry-After", "1");
        });

    assertThat(checker.lines(server.url("/a"))).isEmpty();
    assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
    assertThat(Duration.ofNanos(times.get(1) - times.get(0)))
        .isCloseTo(Duration.ofSeconds(1), Duration.ofMillis(300));
  }

  @Test
  void busyServerIsAskedNoMoreThanThat() {
    server.on("/a", 503, "Retry-After", "Tue, 24 Nov 2026 11:59:00 GMT");
    server.on(
        "/b",
        exchange -> {
          boolean head = exchange.getRequestMethod().equals("HEAD");
          TestServer.send(exchange, head ? 405 : 429, "Retry-After", "0");
        });

    assertThat(checker.lines(server.url("/a"), server.url("/b")))
        .allMatch(line -> line.contains("info[unchecked-web-link]"))
        .hasSize(2);
    assertThat(server.requests())
        .containsExactlyInAnyOrder("HEAD /a", "GET /a", "HEAD /b", "GET /b", "GET /b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "Tue, 24 Nov 2026 12:00:06 GMT"})
  void serverThatIsBusyForLongIsLeftAlone(String retryAfter) {
    server.on("/a", 503, "Retry-After", retryAfter);

    assertThat(checker.lines(server.url("/a")))
        .containsExactly(
            "1 info[unchecked-web-link] the server would not say whether this page is there"
                + " (it answered 503)");
    assertThat(server.requests()).containsExactly("HEAD /a");
  }

  @Test
  void unknownHostIsUnreachable() {
    AddressGuard none =
        new AddressGuard(
            host -> {
              throw new UnknownHostException(host);
            },
            false);

    assertThat(checker.guardedBy(none).lines("https://no.example/a"))
        .containsExactly("1 warning[unreachable-web-link] there is no site named no.example");
  }

  @Test
  void refusedConnectionIsUnreachable() throws IOException {
    String address;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      address = "http://127.0.0.1:" + closed.getLocalPort() + "/";
    }

    assertThat(checker.lines(address))
        .containsExactly("1 warning[unreachable-web-link] 127.0.0.1 does not take connections");
  }

  @Test
  void otherThanWebLinksAreNotAsked() {
    AddressGuard watch =
        new AddressGuard(
            host -> {
              throw new AssertionError(host + " was looked up");
            },
            true);

    assertThat(
            checker
                .guardedBy(watch)
                .lines("mailto:a@b.example", "tel:112", "sms:112", "ftp://b.example/", "c.md", ""))
        .isEmpty();
  }

  @Test
  void passwordIsReportedAndSentNowhere() {
    server.on("/a", 200);

    List<Diagnostic> findings = checker.check(server.url("/a").replace("//", "//me:secret@"));

    assertThat(findings).extracting(Diagnostic::code).containsExactly("password-in-web-link");
    assertThat(findings.toString()).doesNotContain("secret");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void findingsStandInTheOrderOfPlacesAndOnce() {
    Located<String> missing = new Located<>(server.url("/x"), new Span("a.md", 1, 1, 1));
    Located<String> unreadable = new Located<>("http://a b/", new Span("a.md", 2, 1, 1));

    assertThat(checker.check(List.of(unreadable, missing, missing)))
        .extracting(d -> d.span().line())
        .containsExactly(1, 2);
  }

  @Test
  void unreadableAddressIsANote() {
    assertThat(checker.lines("http://a b/"))
        .containsExactly(
            "1 info[unchecked-web-link] this web address could not be read, so it was not checked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://0.0.0.0/"
      })
  void privateAddressIsNeverAsked(String address) {
    server.on("/a", 302, "Location", address);

    assertThat(checker.lines(address, server.url("/a")))
        .hasSize(2)
        .allMatch(line -> line.contains("info[private-web-link]"))
        .allMatch(line -> line.contains("is not part of the public internet"));
  }

  @Test
  void loopbackIsClosedToEverybodyButTests() {
    server.on("/a", 200);

    assertThat(checker.guardedBy(AddressGuard.standard()).lines(server.url("/a")))
        .containsExactly(
            "1 info[private-web-link] 127.0.0.1 is not part of the public internet, so it was not"
                + " asked");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void requestSaysWhoAsksAndNothingElse() {
    List<String> headers = new CopyOnWriteArrayList<>();
    server.on(
        "/a",
        exchange -> {
          headers.addAll(exchange.getRequestHeaders().keySet());
          TestServer.send(exchange, 302, "Location", "/b", "Set-Cookie", "a=b; Path=/");
        });
    server.on(
        "/b",
        exchange -> {
          headers.addAll(exchange.getRequestHeaders().keySet());
          headers.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          TestServer.send(exchange, 200);
        });

    assertThat(checker.lines(server.url("/a"))).isEmpty();
    assertThat(headers)
        .contains("Waymark link check", "User-agent")
        .doesNotContain("Cookie", "Authorization", "Referer");
  }

  @Test
  void hostIsAskedTwiceAtOnceAndNoMore() {
    Crowd crowd = new Crowd();
    String[] links =
        IntStream.range(0, 8)
            .mapToObj(i -> server.on("/" + i, crowd).url("/" + i))
            .toArray(String[]::new);

    assertThat(checker.lines(links)).isEmpty();
    assertThat(crowd.sizes).hasSize(8);
    assertThat(Collections.max(crowd.sizes)).isEqualTo(2);
  }

  @Test
  void hostThatOthersRedirectToIsAskedTwiceAtOnceAndNoMore() throws UnknownHostException {
    Crowd crowd = new Crowd();
    List<String> links = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      server.on("/from" + i, 302, "Location", server.url("/to" + i)).on("/to" + i, crowd);
      server.on("/" + i, crowd);
      links.add(server.url("/from" + i).replace("127.0.0.1", "localhost"));
      links.add(server.url("/" + i));
    }
    InetAddress[] here = InetAddress.getAllByName("127.0.0.1");

    assertThat(
            checker
                .guardedBy(new AddressGuard(host -> here, true))
                .lines(links.toArray(String[]::new)))
        .isEmpty();
    assertThat(crowd.sizes).hasSize(8);
    assertThat(Collections.max(crowd.sizes)).isEqualTo(2);
  }

  @Test
  void whatTheTimeDoesNotReachIsOneNote() {
    server.on("/good", 200);
    TestServer.Behaviour slow = exchange -> Thread.sleep(10_000);
    server.on("/1", slow).on("/2", slow);
    long start = System.nanoTime();

    List<String> lines =
        checker
            .timeout(Duration.ofSeconds(9))
            .total(Duration.ofMillis(600))
            .lines(
                server.url("/good"),
                server.url("/1"),
                server.url("/2"),
                server.url("/2#again"),
                server.url("/3"));

    assertThat(lines)
        .containsExactly(
            "2 info[unchecked-web-link] the time was up before 3 web addresses could be checked,"
                + " the first of them here");
    assertThat(Duration.ofNanos(System.nanoTime() - start).toMillis()).isCloseTo(600, within(900L));
  }

  @Test
  void interruptedCheckEndsAndStaysInterrupted() {
    server.on("/a", 200);
    Thread.currentThread().interrupt();

    List<String> lines = checker.lines(server.url("/a"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(lines)
        .hasSize(1)
        .first()
        .asString()
        .contains("the time was up before 1 web address");
  }

  /** Notes how many requests there are at once. */
  private static final class Crowd implements TestServer.Behaviour {
    private final AtomicInteger now = new AtomicInteger();
    private final List<Integer> sizes = new CopyOnWriteArrayList<>();

    @Override
    public void answer(HttpExchange exchange) throws IOException, InterruptedException {
      sizes.add(now.incrementAndGet());
      Thread.sleep(50);
      now.decrementAndGet();
      TestServer.send(exchange, 200);
    }
  }

  private static TestServer.Behaviour forHead(int status) {
    return exchange -> TestServer.send(exchange, isHead(exchange) ? status : 200);
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }
}
