package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.Waymark;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The guide that readers look for comes first, among many short ones about like things. */
@ExtendWith({BrowserSession.Provider.class, Reader.Provider.class})
final class SearchRelevanceIT {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "search");
  private static final double LEAST_RIGHT = 0.9;
  private static final String COUNT = "document.getElementById('wm-search-count').textContent";
  private static final String FIRST =
      "document.querySelector('#wm-search-results a')?.getAttribute('href') ?? ''";

  @Test
  void firstGuideIsTheRightOneNineTimesInTen(
      @TempDir Path folder, BrowserSession session, Reader reader) throws IOException {
    List<List<String>> guides = rows("guides.tsv");
    List<List<String>> queries = rows("queries.tsv");
    assertThat(guides).hasSizeGreaterThanOrEqualTo(60);
    assertThat(queries).hasSizeGreaterThanOrEqualTo(50);
    List<String> wrong = new ArrayList<>();
    try (SiteServer server = SiteServer.start(build(folder, guides), SiteServer.SUB_PATH)) {
      for (List<String> query : queries) {
        String asked = URLEncoder.encode(query.get(0), StandardCharsets.UTF_8);
        session.browser().open(server.address().resolve("search/?q=" + asked));
        reader.await("an answer", () -> !reader.evaluate(COUNT).equals(""));
        Object first = reader.evaluate(FIRST);
        if (!first.equals("../guides/" + query.get(1) + "/")) {
          wrong.add(query + " leads to " + first);
        }
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) (queries.size() * (1 - LEAST_RIGHT)));
  }

  private static List<List<String>> rows(String file) throws IOException {
    try (Stream<String> lines = Files.lines(SAMPLES.resolve(file))) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }

  private static Path build(Path folder, List<List<String>> guides) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    Files.createDirectories(source.resolve("guides"));
    Files.writeString(source.resolve("site.yaml"), "title: Short guides\n");
    for (List<String> guide : guides) {
      Files.writeString(source.resolve("guides/" + guide.get(0) + ".md"), text(guide));
    }
    BuildOptions options = BuildOptions.builder(source, folder.resolve("site")).build();
    assertThat(Waymark.build(options, new BuildListener() {}).failed()).isFalse();
    return options.outputDirectory();
  }

  private static String text(List<String> guide) {
    String steps =
        Stream.of(guide.get(3).split(";", -1))
            .map(step -> "  - \"" + step + ".\"\n")
            .collect(Collectors.joining());
    return "---\ntitle: \"%s\"\nsummary: \"%s\"\naudience: self\npublished: 2026-11-22\nsteps:\n%s---\n"
        .formatted(guide.get(1), guide.get(2), steps);
  }
}
