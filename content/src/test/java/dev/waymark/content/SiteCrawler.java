package dev.waymark.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks a host for all that a site refers to, from page to page. Not safe for use by threads. */
final class SiteCrawler {
  private static final Map<String, Set<String>> TYPES =
      Map.ofEntries(
          Map.entry("css", Set.of("text/css")),
          Map.entry("epub", Set.of("application/epub+zip")),
          Map.entry("html", Set.of("text/html")),
          Map.entry("ico", Set.of("image/x-icon", "image/vnd.microsoft.icon")),
          Map.entry("jpg", Set.of("image/jpeg")),
          Map.entry("js", Set.of("text/javascript", "application/javascript")),
          Map.entry("json", Set.of("application/json")),
          Map.entry("md", Set.of("text/markdown")),
          Map.entry("mp4", Set.of("video/mp4")),
          Map.entry("pdf", Set.of("application/pdf")),
          Map.entry("png", Set.of("image/png")),
          Map.entry("svg", Set.of("image/svg+xml")),
          Map.entry("txt", Set.of("text/plain")),
          Map.entry("vtt", Set.of("text/vtt")),
          Map.entry("webmanifest", Set.of("application/manifest+json")),
          Map.entry("webp", Set.of("image/webp")),
          Map.entry("xml", Set.of("text/xml", "application/xml", "application/atom+xml")));

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI home;
  private final Deque<URI> waiting = new ArrayDeque<>();
  private final Set<URI> asked = new HashSet<>();
  private final Set<String> files = new TreeSet<>();
  private final List<String> problems = new ArrayList<>();

  /** Crawl the site that is served at {@code home}, whatever its own address. */
  SiteCrawler(URI home) {
    this.home = home;
  }

  /** Return the files that were served, such as {@code guides/neck/index.html}. */
  Set<String> files() {
    return files;
  }

  /** Return what was wrong so far, each with the place that refers to it. */
  List<String> problems() {
    return problems;
  }

  /** Ask for an address relative to the home page, and for all that follows from it. */
  void crawl(String address) throws IOException, InterruptedException {
    follow(home, List.of("./" + address));
    while (!waiting.isEmpty()) {
      URI next = waiting.remove();
      HttpResponse<byte[]> answer = get(next);
      if (answer.statusCode() == 200) {
        read(next, answer);
      } else {
        problems.add(next + " answers " + answer.statusCode());
      }
    }
  }

  /** Put in line what {@code addresses} of a file that is served at {@code from} lead to. */
  void follow(URI from, Collection<String> addresses) {
    for (String address : addresses) {
      if (address.isEmpty() || address.startsWith("#")) {
        continue; // it is there already
      }
      try {
        URI target = withoutFragment(from.resolve(onThisHost(address)));
        boolean sameHost = home.getAuthority().equals(target.getAuthority());
        if (sameHost && !target.getPath().startsWith(home.getPath())) {
          problems.add(from + " leads out of the site: " + address);
        } else if (sameHost && asked.add(target)) {
          waiting.add(target);
        }
      } catch (URISyntaxException e) {
        problems.add(from + " has no address: " + address);
      }
    }
  }

  HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private void read(URI address, HttpResponse<byte[]> answer) throws IOException {
    String file = file(address);
    files.add(file);
    String type = answer.headers().firstValue("Content-Type").orElse("none").split(";", 2)[0];
    String suffix = file.substring(file.lastIndexOf('.') + 1);
    if (!TYPES.getOrDefault(suffix, Set.of()).contains(type)) {
      problems.add(address + " has the type " + type);
    }
    follow(address, addresses(file, answer.body()));
  }

  /** Return what a file refers to, by its content as it was served. */
  static List<String> addresses(String file, byte[] body) throws IOException {
    return file.endsWith(".html")
        ? FoundAddresses.in(HtmlPage.read(new ByteArrayInputStream(body), Path.of(file), file))
        : FoundAddresses.in(file, new String(body, StandardCharsets.UTF_8));
  }

  private URI onThisHost(String address) throws URISyntaxException {
    String base = PublishedSite.BASE.toString();
    return address.startsWith(base)
        ? new URI(home + address.substring(base.length()))
        : new URI(address);
  }

  private String file(URI address) {
    String path = address.getPath().substring(home.getPath().length());
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private static URI withoutFragment(URI address) throws URISyntaxException {
    String text = address.toString();
    return address.getRawFragment() == null
        ? address
        : new URI(text.substring(0, text.indexOf('#')));
  }
}
