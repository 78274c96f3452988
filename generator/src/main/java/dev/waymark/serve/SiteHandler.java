package dev.waymark.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.waymark.LiveFiles;
import dev.waymark.model.ContentPolicy;
import dev.waymark.model.Offline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Answers requests from the files of the site, which are all in memory. Thread-safe. */
final class SiteHandler implements HttpHandler {
  /** No site has a path that begins so. */
  private static final String OWN = "/_waymark/";

  private static final String SCRIPT = OWN + "live.js";
  private static final String STYLE = OWN + "live.css";
  private static final String EVENTS = OWN + "events";
  private static final int OK = 200;
  private static final int FOUND = 302;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NO_BODY = -1;
  private static final int UNTIL_CLOSED = 0;

  private final Current current;
  private final RequestGuard guard;
  private final Map<String, byte[]> own = Map.of(SCRIPT, own("live.js"), STYLE, own("live.css"));

  SiteHandler(Current current, RequestGuard guard) {
    this.current = current;
    this.guard = guard;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      setHeaders(exchange.getResponseHeaders());
      int judged = guard.judge(exchange);
      String path = exchange.getRequestURI().getRawPath();
      if (judged != OK) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        refuse(exchange, judged);
      } else if (path.startsWith(OWN)) {
        answerOwn(exchange, path);
      } else {
        answerSite(exchange, path);
      }
    }
  }

  private static void setHeaders(Headers headers) {
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Content-Security-Policy", ContentPolicy.HOST.text());
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
  }

  private void answerOwn(HttpExchange exchange, String path) throws IOException {
    byte[] file = own.get(path);
    if (path.equals(EVENTS)) {
      answerEvents(exchange);
    } else if (file == null) {
      refuse(exchange, NOT_FOUND);
    } else {
      send(exchange, OK, ContentTypes.of(path), file);
    }
  }

  private void answerEvents(HttpExchange exchange) throws IOException {
    if (!guard.isFromOwnPage(exchange) || !exchange.getRequestMethod().equals("GET")) {
      refuse(exchange, FORBIDDEN);
      return;
    }
    Map<String, String> query = Query.parse(exchange.getRequestURI().getRawQuery());
    String file = file(query.getOrDefault("path", "/"));
    Version version = Version.parse(query.getOrDefault("version", ""));
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(OK, UNTIL_CLOSED);
    try {
      new EventStream(current, file, version, exchange.getResponseBody()).run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answerSite(HttpExchange exchange, String path) throws IOException {
    String base = basePath();
    if (!path.startsWith(base)) {
      redirect(exchange, base);
      return;
    }
    String file = file(path);
    if (file.equals(Offline.WORKER.file())) {
      // It would keep pages from being fresh, and outlive this server.
      refuse(exchange, NOT_FOUND);
      return;
    }
    ServedPage page = ServedPage.of(file, current);
    if (page.status() == NOT_FOUND && isFolder(file)) {
      redirect(exchange, path + "/");
      return;
    }
    String type = page.isHtml() ? "text/html; charset=utf-8" : ContentTypes.of(file);
    send(exchange, page.status(), type, page.isHtml() ? page.withScript(SCRIPT) : page.bytes());
  }

  private boolean isFolder(String file) {
    return !file.endsWith("/index.html")
        && ServedPage.of(file + "/index.html", current).status() == OK;
  }

  /** Return the path of a file on the site, which need not be there. */
  private String file(String path) {
    String base = basePath();
    String below = path.startsWith(base) ? path.substring(base.length()) : path.substring(1);
    String name = Query.decode(below.replace("+", "%2B"));
    return name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
  }

  private String basePath() {
    LiveFiles files = current.get().files();
    return files == null ? "/" : files.basePath();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(FOUND, NO_BODY);
  }

  private static void refuse(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, NO_BODY);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(status, NO_BODY);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? NO_BODY : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static byte[] own(String name) {
    try (InputStream in = SiteHandler.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
