package dev.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.BuildReport;
import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site shows of its history, from a real repository around the content folder. */
final class SiteHistoryTest {
  private static final String ASKED =
      """
      title: Guides
      baseUrl: https://guides.example/
      history: { updated: true, edit: "https://code.example/edit/main/{path}" }
      """;

  private final TestRepository repository;
  private final SiteFixture site;

  SiteHistoryTest(@TempDir Path folder) throws IOException {
    this.repository = new TestRepository(folder.resolve("my project"));
    this.site = new SiteFixture(repository.folder()).write("site.yaml", ASKED);
    site.guide("guides/neck.md", "published: 2026-01-01");
    site.guide("guides/own.md", "published: 2026-01-01\nupdated: 2026-02-02");
    repository.commit("2026-03-03T12:00:00Z");
  }

  @Test
  void lastChangeIsShownWhereAGuideDoesNotSayItself() throws IOException {
    assertThat(site.build().diagnostics()).isEmpty();
    assertThat(page("guides/neck")).contains("datetime=\"2026-03-03\"");
    assertThat(page("guides/own")).contains("datetime=\"2026-02-02\"").doesNotContain("2026-03-03");
    assertThat(file("sitemap.xml")).contains("<lastmod>2026-03-03</lastmod>");
    assertThat(file("feed.xml")).contains("<updated>2026-03-03T00:00:00Z</updated>");
    assertThat(file("guides/neck/guide.json")).contains("\"updated\":\"2026-03-03\"");
  }

  @Test
  void fileCanBeEditedWhereItLiesInTheRepository() throws IOException {
    site.build();
    assertThat(page("guides/neck"))
        .contains("href=\"https://code.example/edit/main/content/guides/neck.md\"");
  }

  @Test
  void shallowCloneShowsNoDaysAndSaysSo() throws IOException {
    Files.writeString(
        repository.git().resolve("shallow"), repository.commit("2026-04-04T12:00:00Z").name());
    BuildReport report = site.build();
    assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("shallow-clone");
    assertThat(page("guides/neck")).doesNotContain("2026-04-04").contains("content/guides/neck.md");
  }

  @Test
  void historyIsNotReadUnlessAskedFor() throws IOException {
    site.write("site.yaml", "title: Guides\nbaseUrl: https://guides.example/");
    assertThat(site.build().diagnostics()).isEmpty();
    assertThat(page("guides/neck")).doesNotContain("2026-03-03").doesNotContain("code.example");
  }

  private String page(String path) throws IOException {
    return file(path + "/index.html");
  }

  private String file(String path) throws IOException {
    return Files.readString(site.output().resolve(path));
  }
}
