package dev.waymark.content;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Serves a published site on loopback as a plain static host would; texts compressed. */
final class SiteServer implements AutoCloseable {
  /** A path that the site knows nothing of. */
  static final String SUB_PATH = "/sub/path/";

  /** The path of the site's own address, {@link PublishedSite#BASE}. */
  static final String TOP = "/";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "jpg", "image/jpeg",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "png", "image/png",
          "svg", "image/svg+xml",
          "webmanifest", "application/manifest+json");

  private final HttpServer server;
  private final String top;
  private final Path folder;

  private SiteServer(HttpServer server, String top, Path folder) {
    this.server = server;
    this.top = top;
    this.folder = folder.normalize();
  }

  /** Serve {@code folder} below the path {@code top}, on any free port. */
  static SiteServer start(Path folder, String top) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    SiteServer started = new SiteServer(HttpServer.create(anyPort, 0), top, folder);
    started.server.createContext("/", started::answer);
    started.server.start();
    return started;
  }

  /** Return the address of the home page. */
  URI address() {
    InetSocketAddress bound = server.getAddress();
    return URI.create("http://" + bound.getHostString() + ":" + bound.getPort() + top);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = file(exchange.getRequestURI().getPath());
      boolean found = Files.isRegularFile(file);
      byte[] body = Files.readAllBytes(found ? file : folder.resolve("404.html"));
      String type = type(found ? file.toString() : "404.html");
      exchange.getResponseHeaders().set("Content-Type", type);
      if (isText(type) && accepts(exchange, "gzip")) {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        body = compressed(body);
      }
      exchange.sendResponseHeaders(found ? 200 : 404, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Path file(String path) {
    if (!path.startsWith(top)) {
      return folder; // no file: the site lives below the path only
    }
    String name = path.substring(top.length());
    Path file = folder.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
    return file.normalize().startsWith(folder) ? file : folder;
  }

  private static boolean isText(String type) {
    return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml");
  }

  private static boolean accepts(HttpExchange exchange, String encoding) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return accepted != null && accepted.contains(encoding);
  }

  private static byte[] compressed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    return bytes.toByteArray();
  }

  private static String type(String name) {
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(suffix, "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
