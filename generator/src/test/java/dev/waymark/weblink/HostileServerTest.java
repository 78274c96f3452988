package dev.waymark.weblink;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No server can hold a check up, and nothing is left of it. */
@Timeout(10)
final class HostileServerTest {
  @TempDir private Path folder;
  private WebLinkFixture checker;

  @BeforeEach
  void start() {
    checker = WebLinkFixture.of(folder);
  }

  @Test
  void serverThatNeverAnswersIsUnreachable() throws IOException {
    try (RawServer server = new RawServer((socket, out) -> Thread.sleep(60_000))) {
      assertThat(checker.lines(server.url("http")))
          .containsExactly(
              "1 warning[unreachable-web-link] 127.0.0.1 did not answer within 1 second");
    }
  }

  @Test
  void serverThatDripsIsUnreachable() throws IOException {
    try (RawServer server = new RawServer((socket, out) -> drip(out, "HTTP/1.1 200 OK\r\nA: "))) {
      assertThat(checker.lines(server.url("http")))
          .containsExactly(
              "1 warning[unreachable-web-link] 127.0.0.1 did not answer within 1 second");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A: aaaaaaaaaaaaaaaa\r\n", "aaaaaaaaaaaaaaaaaaaa", "\r\n "})
  void headersWithoutEndAreUnreachable(String more) throws IOException {
    try (RawServer server =
        new RawServer((socket, out) -> flood(out, "HTTP/1.1 200 OK\r\nB: ", more))) {
      assertThat(checker.lines(server.url("http")))
          .hasSize(1)
          .allMatch(line -> line.contains("warning[unreachable-web-link]"));
    }
  }

  @Test
  void interimAnswersWithoutEndAreNotFollowed() throws IOException {
    try (RawServer server =
        new RawServer((socket, out) -> flood(out, "", "HTTP/1.1 103 Early Hints\r\n\r\n"))) {
      assertThat(checker.lines(server.url("http"))).hasSize(1);
    }
  }

  @Test
  void bodyIsNotRead() throws IOException {
    AtomicLong sent = new AtomicLong();
    try (RawServer server =
        new RawServer(
            (socket, out) -> {
              boolean get = socket.getInputStream().read() == 'G';
              out.write(head(get ? "200 OK" : "405 No"));
              while (get) {
                out.write(new byte[1024]);
                sent.addAndGet(1024);
              }
            })) {
      assertThat(checker.lines(server.url("http"))).isEmpty();
      await(() -> server.ended() == server.connections());
      assertThat(sent.get()).isLessThan(16L << 20); // what systems keep in buffers
    }
  }

  @Test
  void bodyThatDripsIsNotWaitedFor() throws IOException {
    try (RawServer server =
        new RawServer(
            (socket, out) -> {
              boolean get = socket.getInputStream().read() == 'G';
              out.write(head(get ? "404 No" : "405 No"));
              drip(out, "");
            })) {
      assertThat(checker.lines(server.url("http")))
          .containsExactly(
              "1 warning[dead-web-link] the server says that there is no such page (404)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 \r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: few\r\n\r\n",
        "SSH-2.0-OpenSSH_9.2\r\n"
      })
  void nonsenseIsUnreachable(String answer) throws IOException {
    try (RawServer server = new RawServer((socket, out) -> out.write(answer.getBytes(US_ASCII)))) {
      assertThat(checker.lines(server.url("http")))
          .containsExactly(
              "1 warning[unreachable-web-link] 127.0.0.1 broke off before it had answered");
    }
  }

  @Test
  void serverWithoutTlsIsUnreachableByHttps() throws IOException {
    try (RawServer server =
        new RawServer(
            (socket, out) -> {
              socket.getInputStream().read();
              out.write(head("400 No"));
            })) {
      assertThat(checker.lines(server.url("https")))
          .containsExactly(
              "1 warning[unreachable-web-link] no secure connection to 127.0.0.1 could be made; its"
                  + " certificate may be out of date");
    }
  }

  @Test
  void handshakeThatNeverEndsIsUnreachable() throws IOException {
    try (RawServer server = new RawServer((socket, out) -> Thread.sleep(60_000))) {
      assertThat(checker.lines(server.url("https")))
          .containsExactly(
              "1 warning[unreachable-web-link] 127.0.0.1 did not answer within 1 second");
    }
  }

  @Test
  void resolverThatHangsHoldsNobodyUp() {
    CountDownLatch never = new CountDownLatch(1);
    AddressGuard hanging =
        new AddressGuard(
            host -> {
              while (never.getCount() > 0) {
                try {
                  never.await();
                } catch (InterruptedException deaf) {
                  // as the machine's resolver is
                }
              }
              return new InetAddress[0];
            },
            false);

    assertThat(checker.guardedBy(hanging).total(Duration.ofMillis(200)).lines("https://a.example/"))
        .containsExactly(
            "1 info[unchecked-web-link] the time was up before 1 web address could be checked, the"
                + " first of them here");
    never.countDown();
  }

  @Test
  void noThreadAndNoConnectionIsLeft() throws IOException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (RawServer quiet = new RawServer((socket, out) -> socket.getInputStream().readAllBytes());
        TestServer server = new TestServer()) {
      server.on("/a", 200);
      checker
          .timeout(Duration.ofSeconds(20))
          .total(Duration.ofMillis(500))
          .check(server.url("/a"), quiet.url("http"));

      assertThat(strangers(before)).isEmpty();
      await(() -> quiet.connections() > 0 && quiet.ended() == quiet.connections());
    }
  }

  private static List<String> strangers(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread) && thread.isAlive())
        .map(Thread::getName)
        .filter(name -> name.contains("HttpClient") || name.contains("waymark"))
        .collect(Collectors.toList());
  }

  private static byte[] head(String status) {
    return ("HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n\r\n").getBytes(US_ASCII);
  }

  private static void drip(OutputStream out, String start)
      throws IOException, InterruptedException {
    out.write(start.getBytes(US_ASCII));
    while (true) {
      out.write('a');
      out.flush();
      Thread.sleep(20);
    }
  }

  private static void flood(OutputStream out, String start, String more) throws IOException {
    out.write(start.getBytes(US_ASCII));
    byte[] chunk = more.repeat(100).getBytes(US_ASCII);
    while (true) {
      out.write(chunk);
    }
  }

  private interface Condition {
    boolean holds();
  }

  /** Wait for what other threads are about to do. */
  private static void await(Condition condition) {
    long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
    while (!condition.holds() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(condition.holds()).isTrue();
  }
}
