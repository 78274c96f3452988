package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Severity;
import dev.waymark.model.RichText;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every site, tried with sites made up from seeds. */
final class RandomSitesTest {
  private static final int SEEDS = 24;

  @TempDir private Path folder;

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void safetyStandsBeforeTheStepsInEveryOutput(int seed) throws IOException {
    RandomSite random = built(seed);
    Path output = random.site().output();
    Site site = random.site().site();
    String llms = Files.readString(output.resolve("llms.txt"));
    assertThat(site.guides()).hasSizeGreaterThanOrEqualTo(random.guides().size());
    for (SiteGuide placed : site.guides()) {
      List<String> notes = notes(placed.guide().safety());
      String step = word(placed.guide().steps().get(0).action());
      Path page = output.resolve(placed.route().file());
      assertBefore(notes, step, Jsoup.parse(Files.readString(page)).body().text(), page);
      if (placed.isUntranslated()) {
        continue;
      }
      Path json = page.resolveSibling("guide.json");
      assertBefore(notes, step, Files.readString(json), json);
      Path markdown = page.resolveSibling("index.md");
      assertBefore(notes, step, Files.readString(markdown), markdown);
      assertThat(leadsToSafety(llms, placed)).as("llms.txt: " + page).isEqualTo(!notes.isEmpty());
    }
    assertFeedsLeadToSafety(random, site, output);
  }

  private static void assertBefore(List<String> notes, String step, String text, Path where) {
    int first = text.indexOf(step);
    assertThat(first).as(step + " in " + where).isPositive();
    for (String note : notes) {
      assertThat(text.indexOf(note)).as(note + " in " + where).isBetween(0, first - 1);
    }
  }

  private static boolean leadsToSafety(String llms, SiteGuide guide) {
    String file = guide.route().path() + "index.md)";
    return llms.lines()
        .filter(line -> line.contains("(" + file) || line.contains("/" + file))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line for " + guide.route()))
        .contains("#wm-safety)");
  }

  private static void assertFeedsLeadToSafety(RandomSite random, Site site, Path output)
      throws IOException {
    int entries = 0;
    for (Path feed : files(output).filter(file -> file.endsWith("feed.xml")).toList()) {
      for (Element entry :
          Jsoup.parse(Files.readString(feed), Parser.xmlParser()).select("entry")) {
        String id = entry.select("id").text();
        SiteGuide guide =
            site.guides().stream()
                .filter(each -> id.equals(each.route().under(random.base(), site.config().links())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no guide " + id));
        boolean leads =
            Jsoup.parse(entry.select("content").text())
                .select("a")
                .eachAttr("href")
                .contains(id + "#wm-safety");
        assertThat(leads).as(feed + " " + id).isEqualTo(!guide.guide().safety().isEmpty());
        entries++;
      }
    }
    assertThat(entries > 0).isEqualTo(random.hasAddress());
  }

  private static List<String> notes(Safety safety) {
    List<SafetyItem> items = new ArrayList<>();
    safety.redFlags().forEach(flag -> items.addAll(flag.items()));
    items.addAll(safety.doNotIf());
    items.addAll(safety.avoidArea());
    items.addAll(safety.askFirst());
    items.addAll(safety.stopIf());
    return items.stream().map(item -> word(item.text())).toList();
  }

  /** Return the word of a text that no other text has. */
  private static String word(RichText text) {
    return Stream.of(text.plain().split(" ", -1))
        .filter(part -> part.contains("zz"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyInternalLinkResolves(int seed) throws IOException {
    RandomSite random = built(seed);
    Path output = random.site().output();
    URI root = URI.create(random.base());
    Map<URI, Document> pages = new HashMap<>();
    Set<URI> reached = new HashSet<>();
    Deque<URI> ahead = new ArrayDeque<>();
    ahead.add(root);
    int links = 0;
    while (!ahead.isEmpty()) {
      URI address = ahead.remove();
      Document page = pages.computeIfAbsent(address, each -> page(output, root, each));
      for (String link : links(page)) {
        URI target = address.resolve(link.isEmpty() ? address.toString() : link);
        if (!target.toString().startsWith(root.toString())) {
          assertThat(target.getHost()).as(link + " on " + address).isNotEqualTo("g.example");
          continue;
        }
        links++;
        URI whole = withoutFragment(target);
        Path file = file(output, root, whole);
        assertThat(file).as(link + " on " + address).isRegularFile();
        if (file.toString().endsWith(".html")) {
          Document there = pages.computeIfAbsent(whole, each -> page(output, root, each));
          if (target.getFragment() != null) {
            assertThat(there.getElementById(target.getFragment()))
                .as(link + " on " + address)
                .isNotNull();
          }
          if (reached.add(whole)) {
            ahead.add(whole);
          }
        }
      }
    }
    assertThat(links).isGreaterThan(50);
    // Nothing is out of reach but the page for wrong addresses and those of old ones.
    Set<Path> found = new HashSet<>();
    reached.forEach(each -> found.add(file(output, root, each)));
    assertThat(files(output).filter(file -> file.toString().endsWith(".html")))
        .filteredOn(file -> !file.endsWith("404.html"))
        .filteredOn(file -> !output.relativize(file).startsWith("old"))
        .allSatisfy(file -> assertThat(found).contains(file));
    for (Path old : files(output.resolve("old")).toList()) {
      String name = output.relativize(old).toString().replace('\\', '/');
      URI address = root.resolve(name);
      String refresh =
          page(output, root, address).select("meta[http-equiv=refresh]").attr("content");
      assertThat(file(output, root, address.resolve(refresh.replaceFirst(".*url=", ""))))
          .isRegularFile();
    }
  }

  private static List<String> links(Document page) {
    List<String> links = new ArrayList<>(page.select("[href]").eachAttr("href"));
    links.addAll(page.select("[src]").eachAttr("src"));
    links.addAll(page.select("[poster]").eachAttr("poster"));
    return links;
  }

  private static Document page(Path output, URI root, URI address) {
    try {
      return Jsoup.parse(Files.readString(file(output, root, address)));
    } catch (IOException e) {
      throw new AssertionError("no page " + address, e);
    }
  }

  private static Path file(Path output, URI root, URI address) {
    String path = address.getRawPath().substring(root.getRawPath().length());
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return output.resolve(URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  private static URI withoutFragment(URI address) {
    return URI.create(address.toString().replaceFirst("[?#].*", ""));
  }

  private static Stream<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList().stream();
    }
  }

  private RandomSite built(int seed) throws IOException {
    RandomSite random = new RandomSite(folder, seed);
    BuildReport report = random.site().build();
    assertThat(report.diagnostics())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(report.failed()).isFalse();
    return random;
  }
}
