package dev.waymark.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 6: nothing is read or written outside of the content, the theme and the site. */
@Tag("full")
final class EscapesTest {
  private static final String SECRET = "cafe-secret-4711";

  /** Names of a file beside the content folder, seen from a guide; {@code %s} is its folder. */
  private static final List<String> WAYS =
      List.of(
          "../../secret.txt",
          "../../secret.svg",
          "../../secret.md",
          "../../secret.csv",
          "../../../secret.txt",
          "/secret.txt",
          "//secret.txt",
          "%%2e%%2e/%%2e%%2e/secret.txt",
          "%%2e%%2e%%2f%%2e%%2e%%2fsecret.txt",
          "..%%2f..%%2fsecret.txt",
          "%%252e%%252e/%%252e%%252e/secret.txt",
          "..\\\\..\\\\secret.txt",
          "..%%5c..%%5csecret.txt",
          "....//....//secret.txt",
          "./../.././secret.txt",
          "a/../../../secret.txt",
          "..;/..;/secret.txt",
          "..%%00/secret.txt",
          "../../secret.txt%%00.svg",
          "..%%c0%%af..%%c0%%afsecret.txt",
          "\uFF0E\uFF0E/\uFF0E\uFF0E/secret.txt",
          "..\u2215..\u2215secret.txt",
          "%s/secret.txt",
          "%s/secret.svg",
          "file://%s/secret.txt",
          "file:%s/secret.svg",
          "FILE://%s/secret.md",
          "link/secret.txt",
          "link/secret.svg",
          "link/secret.md",
          "link.svg",
          "link.md",
          "link.txt",
          "C:\\\\secret.txt",
          "\\\\\\\\host\\\\secret.txt",
          "~/secret.txt",
          "$HOME/secret.txt");

  /** Where an author can write the name of something that is read; {@code @} is the name. */
  private static final Map<String, String> READS =
      Map.of(
          "a link", "guide||[x](@)",
          "a link in angle brackets", "guide||[x](<@>)",
          "a picture", "guide||![x](@)",
          "the picture of a guide", "guide|image: { src: \"@\", alt: x }|",
          "a related guide", "guide|related: [\"@\"]|",
          "a guide before", "guide|prerequisites: [\"@\"]|",
          "a picture of a step", "guide|steps: [{ do: X, image: { src: \"@\", alt: x } }]|",
          "raw HTML", "guide||<img src=\"@\"><video src=\"@\"></video><a href=\"@\">x</a>",
          "the picture of a site", "site|shareImage: \"@\"",
          "navigation", "site|navigation: [{ label: X, to: \"@\" }]");

  /** Where an author can say what something that is written is called. */
  private static final Map<String, String> WRITES =
      Map.of(
          "a slug", "guide|slug: \"@\"|",
          "an alias", "guide|aliases: [\"@\"]|",
          "a term", "guide|tags: [\"@\"]|",
          "a language", "guide|language: \"@\"|",
          "a file's name", "file|@.md",
          "a taxonomy", "site|taxonomies: { \"@\": { terms: [a] } }",
          "a taxonomy's term", "site|taxonomies: { tags: { terms: [\"@\"] } }",
          "a taxonomy's path", "site|taxonomies: { tags: { path: \"@\", terms: [a] } }",
          "a language's tag", "site|languages: { en: { name: E }, \"@\": { name: X } }",
          "an address", "site|baseUrl: \"https://x.example/@/\"");

  private final Path folder;

  EscapesTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    for (String name : List.of("secret.txt", "secret.svg", "secret.md", "secret.csv")) {
      Files.writeString(this.folder.resolve(name), text(name));
    }
  }

  private static String text(String name) {
    return name.endsWith("svg")
        ? "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><desc>"
            + SECRET
            + "</desc></svg>"
        : name.endsWith("md") ? "---\ntitle: X\n---\n" + SECRET : "a," + SECRET;
  }

  @Test
  void nothingGetsInOrOut() throws IOException {
    int cases = 0;
    int refused = 0;
    for (Map<String, String> places : List.of(READS, WRITES)) {
      for (var place : places.entrySet()) {
        for (String way : WAYS) {
          Path home = Files.createDirectories(folder.resolve("case-" + cases++));
          String name = String.format(way, folder);
          refused += build(home, place.getValue(), name) ? 1 : 0;
          assertNothingEscaped(home, place.getKey() + " called " + name);
        }
      }
    }
    assertThat(refused).as("refused of " + cases).isGreaterThan(cases / 2);
    PromiseNumbers.keep(6, getClass(), cases + " ways out, to read and to write: 0 escapes");
  }

  /** Return whether the build was refused. */
  private boolean build(Path home, String place, String name) throws IOException {
    SiteFixture site = new SiteFixture(home);
    String base = "title: T\nbaseUrl: https://x.example/\nrawHtml: sanitize\n";
    site.write("site.yaml", base + "taxonomies: { tags: {} }\n");
    site.guide("guides/other.md", "");
    for (String link : List.of("link.svg", "link.md", "link.txt")) {
      Path target = folder.resolve(link.replace("link", "secret"));
      Files.createSymbolicLink(site.source().resolve("guides").resolve(link), target);
    }
    Files.createSymbolicLink(site.source().resolve("guides/link"), folder);
    String[] parts = place.split("\\|", -1);
    String written = parts[1].replace("@", name);
    switch (parts[0]) {
      case "site" -> site.write("site.yaml", without(base, written) + written + "\n");
      case "file" -> {
        if (!file(site, written)) {
          return true;
        }
      }
      default -> site.guide("guides/a.md", "A", written, parts[2].replace("@", name));
    }
    // Links among the content are errors of their own: without them the build may go on.
    boolean refused = site.check().failed();
    for (String link : List.of("link.svg", "link.md", "link.txt", "link")) {
      Files.delete(site.source().resolve("guides").resolve(link));
    }
    return site.build().failed() && refused;
  }

  private static String without(String base, String written) {
    return written.startsWith("baseUrl") ? base.replaceAll("baseUrl.*\n", "") : base;
  }

  private static boolean file(SiteFixture site, String name) throws IOException {
    try {
      Path file = site.source().resolve("guides").resolve(name).normalize();
      Path parent = file.getParent();
      if (parent == null
          || (Files.exists(parent) && !parent.toRealPath().startsWith(site.source()))
          || !file.startsWith(site.source())
          || Files.isSymbolicLink(file)) {
        return false;
      }
      site.guide("guides/" + name, "");
      return true;
    } catch (InvalidPathException | FileSystemException impossible) {
      return false;
    }
  }

  private void assertNothingEscaped(Path home, String what) throws IOException {
    try (Stream<Path> entries = Files.list(home)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .as(what)
          .isSubsetOf("content", "site", "waymark");
    }
    List<String> beside = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("case-"))
          .forEach(beside::add);
    }
    assertThat(beside)
        .as(what)
        .containsExactlyInAnyOrder("secret.txt", "secret.svg", "secret.md", "secret.csv");
    for (String file : TwoSites.allDigests(home.resolve("site")).keySet()) {
      String content =
          Files.readString(home.resolve("site").resolve(file), StandardCharsets.ISO_8859_1);
      assertThat(content).as(file + ", " + what).doesNotContain(SECRET);
    }
  }
}
