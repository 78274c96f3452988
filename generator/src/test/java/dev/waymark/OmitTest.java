package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OmitTest {
  private static final String SITE =
      """
      title: T
      baseUrl: https://g.example/
      pageSize: 1
      taxonomies: { bodyAreas: { terms: [neck], paged: %s } }
      omit: %s
      """;

  private final SiteFixture site;

  OmitTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
    site.guide("guides/a.md", "A", "bodyAreas: [neck]", "");
    site.guide("guides/b.md", "B", "bodyAreas: [neck]", "");
  }

  @Test
  void whatIsOmittedIsNeitherWrittenNorLinkedTo() throws IOException {
    assertThat(files("true", "[]"))
        .contains("guides/a/guide.json", "guides/a/index.md", "search/index.html")
        .contains("opensearch.xml", "llms.txt", "body-areas/neck/feed.xml", "feed.xml");
    assertThat(files("true", "[json, markdown, search, term-feeds, llms]"))
        .noneMatch(file -> file.endsWith(".json") || file.endsWith(".md"))
        .noneMatch(file -> file.startsWith("search/"))
        .doesNotContain("opensearch.xml", "llms.txt", "body-areas/neck/feed.xml")
        .contains("guides/a/index.html", "feed.xml");
  }

  @Test
  void listForLanguageModelsLeadsToThePageWhereThereIsNoMarkdown() throws IOException {
    files("true", "[markdown]");
    assertThat(Files.readString(site.output().resolve("llms.txt")))
        .contains("[A](https://g.example/guides/a/)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[json, markdown] | false", "[json] | true", "[markdown] | true", "[] | true"})
  void markdownIsMadeForTheFilesThatShowIt(String omit, boolean made) throws IOException {
    site.write("site.yaml", SITE.formatted("true", omit));
    assertThat(site.site().guides())
        .isNotEmpty()
        .allMatch(guide -> guide.guide().steps().get(0).action().markdown().isEmpty() != made);
  }

  @Test
  void listOfATermCanBeOnePage() throws IOException {
    assertThat(files("true", "[]")).contains("body-areas/neck/page/2/index.html");
    assertThat(files("false", "[]"))
        .doesNotContain("body-areas/neck/page/2/index.html")
        .contains("page/2/index.html");
    assertThat(Files.readString(site.output().resolve("body-areas/neck/index.html")))
        .contains("href=\"../../guides/a/\"", "href=\"../../guides/b/\"");
  }

  /** Build with the default theme, which checks that every link leads to something. */
  private List<String> files(String paged, String omit) throws IOException {
    site.write("site.yaml", SITE.formatted(paged, omit));
    assertThat(site.build().diagnostics()).isEmpty();
    try (Stream<Path> files = Files.walk(site.output())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> site.output().relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
