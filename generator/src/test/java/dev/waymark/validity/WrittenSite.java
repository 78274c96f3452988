package dev.waymark.validity;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The files of a site and the address they are published at. Not safe for use by threads. */
final class WrittenSite {
  private static final Pattern BASE_URL =
      Pattern.compile("^baseUrl: *[\"']?([^\\s\"'#]+)", Pattern.MULTILINE);
  private static final String INDEX = "index.html";

  private final String name;
  private final URI base;
  private final boolean hasBase;
  private final SortedMap<String, byte[]> files;
  private final Map<String, Document> parsed = new HashMap<>();

  private WrittenSite(String name, Optional<String> base, SortedMap<String, byte[]> files) {
    this.name = name;
    this.hasBase = base.isPresent();
    String address = base.orElse("https://no-base-url.invalid/");
    this.base = URI.create(address.endsWith("/") ? address : address + "/");
    this.files = files;
  }

  /** Make a site of texts, at {@code https://x.example/}. */
  static WrittenSite of(Map<String, String> texts) {
    return of("https://x.example/", texts);
  }

  static WrittenSite of(String base, Map<String, String> texts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new WrittenSite("sample", Optional.of(base), files);
  }

  /** Read a folder of {@code src/test/resources/sites} with what is expected of it. */
  static WrittenSite read(Path folder) throws IOException {
    Matcher base = BASE_URL.matcher(Files.readString(folder.resolve("content/site.yaml")));
    Path root = folder.resolve("expected");
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return new WrittenSite(
        String.valueOf(folder.getFileName()),
        base.find() ? Optional.of(base.group(1)) : Optional.empty(),
        files);
  }

  /** Return the address, ending in a slash; one of no meaning where the site has none. */
  URI base() {
    return base;
  }

  boolean hasBase() {
    return hasBase;
  }

  List<String> files() {
    return List.copyOf(files.keySet());
  }

  List<String> pages() {
    return files.keySet().stream().filter(file -> file.matches(".*\\.html?")).toList();
  }

  boolean has(String file) {
    return files.containsKey(file);
  }

  byte[] bytes(String file) {
    byte[] bytes = files.get(file);
    if (bytes == null) {
      throw new IllegalArgumentException("no file " + file);
    }
    return bytes;
  }

  String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** Return a page, or a drawing, as jsoup reads it; never to be changed. */
  Document parsed(String file) {
    Parser parser = file.matches(".*\\.html?") ? Parser.htmlParser() : Parser.xmlParser();
    return parsed.computeIfAbsent(file, f -> Jsoup.parse(text(f), base.toString(), parser));
  }

  /** Return whether the guide of a page has safety notes; its JSON tells, where there is one. */
  boolean hasSafetyNotes(String page) {
    String json = page.substring(0, page.lastIndexOf('/') + 1) + "guide.json";
    return !has(json) || !text(json).contains("\"safety\":{}");
  }

  /** Return the address a file is published at, with a slash in the place of index.html. */
  URI address(String file) {
    return base.resolve(Addresses.encode(withoutIndex(file)));
  }

  /** Return whether an address lies in this site, whether or not there is a file. */
  boolean owns(URI address) {
    return address.isAbsolute()
        && !address.isOpaque()
        && base.getScheme().equals(address.getScheme())
        && base.getAuthority().equals(address.getAuthority())
        && Addresses.path(address).startsWith(Addresses.path(base));
  }

  /** Return the file that a host sends for an absolute address, without regard to a fragment. */
  Optional<String> fileAt(URI address) {
    if (!owns(address)) {
      return Optional.empty();
    }
    String path = Addresses.path(address).substring(Addresses.path(base).length());
    String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    return has(file) ? Optional.of(file) : Optional.empty();
  }

  /** Return the file that an address names, if it is absolute and well-formed. */
  Optional<String> fileAt(String address) {
    return Addresses.absolute(address).flatMap(this::fileAt);
  }

  private static String withoutIndex(String file) {
    return file.equals(INDEX) || file.endsWith("/" + INDEX)
        ? file.substring(0, file.length() - INDEX.length())
        : file;
  }

  @Override
  public String toString() {
    return name;
  }
}
