package dev.waymark.weblink;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLException;

/**
 * Asks one address once, politely. Safe for use by many threads.
 *
 * <p>Some servers send a page where only its head was asked for. What is left of it on a connection
 * would be taken for the next answer, so heads and pages are asked for on connections of their own.
 */
final class WebClient {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration USUAL_PAUSE = Duration.ofSeconds(1);

  private final HttpClient heads;
  private final HttpClient pages;
  private final Limits limits;
  private final Clock clock;
  private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();

  WebClient(HttpClient heads, HttpClient pages, Limits limits, Clock clock) {
    this.heads = heads;
    this.pages = pages;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Ask for the head of a page, or for the page itself where that does not work. A server that is
   * busy is asked once more, if it says when and that is soon.
   */
  Reply ask(URI address) throws IOException, InterruptedException {
    Semaphore host =
        hosts.computeIfAbsent(address.getHost(), any -> new Semaphore(limits.perHost()));
    host.acquire();
    try {
      return askAlone(address);
    } finally {
      host.release();
    }
  }

  private Reply askAlone(URI address) throws IOException, InterruptedException {
    boolean paused = false;
    try {
      Reply head = head(address);
      if (!head.isError()) {
        return head;
      }
      if (head.isBusy()) {
        paused = true;
        if (!pause(head)) {
          return head;
        }
      }
    } catch (ConnectException | HttpConnectTimeoutException | SSLException noConnection) {
      throw noConnection;
    } catch (IOException notForHead) {
      // some servers answer nothing but GET
    }
    Reply page = page(address);
    boolean again = page.isBusy() && !paused && pause(page);
    return again ? page(address) : page;
  }

  private Reply head(URI address) throws IOException, InterruptedException {
    return send(heads, request(address).method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  private Reply page(URI address) throws IOException, InterruptedException {
    return send(pages, request(address).GET());
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(limits.timeout())
        .header("User-Agent", "Waymark link check")
        .header("Accept", "*/*");
  }

  /** The answer counts from its head on; closing the body unread ends the connection. */
  private static Reply send(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> response;
    try {
      response = client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IllegalArgumentException unreadable) { // a header such as "Content-Length: few"
      throw new IOException(unreadable);
    }
    response.body().close();
    return new Reply(
        response.statusCode(),
        response.headers().firstValue("Location"),
        response.headers().firstValue("Retry-After"));
  }

  /** Wait as long as the server asks for, and return whether it may be asked again. */
  private boolean pause(Reply reply) throws InterruptedException {
    Duration pause = reply.retryAfter().map(this::pause).orElse(USUAL_PAUSE);
    if (pause.compareTo(LONGEST_PAUSE) > 0) {
      return false;
    }
    Thread.sleep(Math.max(0, pause.toMillis()));
    return true;
  }

  /** Read seconds or a date (RFC 9110, section 10.2.3). */
  private Duration pause(String retryAfter) {
    String text = retryAfter.strip();
    if (text.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Integer.parseInt(text));
    }
    try {
      ZonedDateTime then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), then);
    } catch (DateTimeException unreadable) {
      return USUAL_PAUSE;
    }
  }
}
