package dev.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The site as {@code waymark:generate} wrote it. */
final class PublishedSite {
  /** The address of the site; a page's own is this and its {@link HtmlPage#route}. */
  static final URI BASE = URI.create("https://guides.example/");

  private static final Path FOLDER = Path.of("target", "site");

  private final Map<String, HtmlPage> pages = new TreeMap<>();

  private PublishedSite() throws IOException {
    for (Path file : files(".html")) {
      HtmlPage page = HtmlPage.read(file, route(file));
      pages.put(page.route(), page);
    }
  }

  /** Read the site that was built before the tests. */
  static PublishedSite open() {
    try {
      return new PublishedSite();
    } catch (IOException e) {
      throw new UncheckedIOException("there is no readable site in " + FOLDER, e);
    }
  }

  static Path folder() {
    return FOLDER;
  }

  /** Return all published files that end in {@code suffix}, sorted. */
  static List<Path> files(String suffix) throws IOException {
    return files(FOLDER, suffix);
  }

  /** Return the same of another folder. */
  static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> path.toString().endsWith(suffix))
          .sorted()
          .toList();
    }
  }

  List<HtmlPage> pages() {
    return List.copyOf(pages.values());
  }

  /** Return the page with {@code route}, such as {@code guides/neck/}, empty for the home page. */
  HtmlPage page(String route) {
    return find(route)
        .orElseThrow(() -> new AssertionError("no page \"" + route + "\" among " + pages.keySet()));
  }

  Optional<HtmlPage> find(String route) {
    return Optional.ofNullable(pages.get(route));
  }

  private static String route(Path file) {
    String name = FOLDER.relativize(file).toString().replace('\\', '/');
    return name.equals("index.html") || name.endsWith("/index.html")
        ? name.substring(0, name.length() - "index.html".length())
        : name;
  }
}
