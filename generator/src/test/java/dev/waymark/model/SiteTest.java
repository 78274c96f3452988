package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteTest {
  private static final String LANGUAGES =
      "title: T\nlanguages: { en: { name: E }, bn: { name: B }, ar: { name: A } }\n";
  private static final SourcePath BACK = new SourcePath("guides/back.md");

  private final SiteFixture fixture;

  SiteTest(@TempDir Path folder) throws IOException {
    this.fixture = new SiteFixture(folder).write("site.yaml", LANGUAGES);
  }

  @ParameterizedTest
  @CsvSource({
    "neck.md,en,guides/neck.md,guides/neck/",
    "neck.md,bn,guides/neck.bn.md,bn/guides/neck/",
    "neck.md,ar,guides/neck.md,ar/guides/neck/",
    "neck.md#top,bn,guides/neck.bn.md,bn/guides/neck/",
    "neck.bn.md,en,guides/neck.bn.md,bn/guides/neck/",
    "neck.bn.md,ar,guides/neck.bn.md,bn/guides/neck/",
    "feet.md,en,,",
    "feet.md,bn,guides/feet.bn.md,bn/guides/feet/",
    "feet.md,ar,,",
    "#top,bn,guides/back.md,guides/back/",
    "../pages/about.md,ar,pages/about.md,ar/about/",
    "../pages/about.md,xx,pages/about.md,about/",
  })
  void linkLeadsToTheVersionOfTheReaders(String link, String language, String source, String route)
      throws IOException {
    fixture.guide("guides/back.md", "").guide("guides/neck.md", "").guide("guides/neck.bn.md", "");
    fixture.guide("guides/feet.bn.md", "").write("pages/about.md", "---\ntitle: A\n---\n");
    LinkTarget target = fixture.site().resolve(BACK, link, language);
    if (source == null) {
      assertThat(target).isEqualTo(new LinkTarget.Missing(link));
    } else {
      String fragment = link.contains("#") ? "top" : "";
      assertThat(target)
          .isEqualTo(new LinkTarget.Document(new SourcePath(source), new Route(route), fragment));
    }
  }

  @Test
  void whereUntranslatedTextsAreHiddenLinksLeadToTheOriginal() throws IOException {
    fixture.write("site.yaml", LANGUAGES + "untranslated: hide\n");
    fixture.guide("guides/back.md", "").guide("guides/neck.md", "");
    assertThat(fixture.site().resolve(BACK, "neck.md", "bn"))
        .isEqualTo(
            new LinkTarget.Document(
                new SourcePath("guides/neck.md"), new Route("guides/neck/"), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "true,,2026-02-01,2026-02-01",
    "true,2026-03-01,2026-02-01,2026-03-01",
    "true,2026-01-15,2026-02-01,2026-01-15",
    "true,,2026-01-01,", // the day it was published
    "true,,2025-12-31,",
    "true,,,",
    "false,,2026-02-01,",
    "false,2026-03-01,2026-02-01,2026-03-01",
  })
  void dayOfTheLastChangeIsTheAuthorsOrTheHistorys(
      boolean asked, String written, LocalDate changed, LocalDate updated) throws IOException {
    fixture.write("site.yaml", LANGUAGES + "history: { updated: " + asked + " }\n");
    fixture.guide("guides/back.md", written == null ? "" : "updated: " + written);
    History history = new History(changed == null ? Map.of() : Map.of(BACK, changed), Map.of());
    Site site = fixture.site(history);
    assertThat(site.updated(site.guides().get(0).guide().document())).isEqualTo(updated);
  }

  @Test
  void documentsAreThereOnceInTheirOwnLanguage() throws IOException {
    fixture.guide("guides/neck.md", "").guide("guides/neck.bn.md", "");
    fixture.write("pages/about.md", "---\ntitle: A\n---\n");
    Site site = fixture.site();
    assertThat(site.guides()).hasSize(3);
    assertThat(site.pages()).hasSize(3);
    assertThat(site.documents())
        .extracting(page -> page.route().path())
        .containsExactlyInAnyOrder("guides/neck/", "bn/guides/neck/", "about/");
  }

  @Test
  void listsAreFoundByTerms() throws IOException {
    fixture.write(
        "site.yaml",
        "title: T\ntaxonomies: { areas: { terms: [neck, feet], combine: [audience] },"
            + " audience: {} }");
    fixture.guide("guides/a.md", "areas: [neck]\naudience: self");
    fixture.guide("guides/b.md", "areas: [neck]\naudience: partner");
    Site site = fixture.site();
    TermRef neck = new TermRef("areas", "neck");
    assertThat(site.listing("en", neck)).hasValueSatisfying(l -> assertThat(l.guides()).hasSize(2));
    assertThat(site.listing("en", new TermRef("areas", "feet"))).isEmpty();
    assertThat(site.narrowed("en", neck, "audience"))
        .extracting(Listing::terms)
        .containsExactlyInAnyOrder(
            List.of(neck, new TermRef("audience", "self")),
            List.of(neck, new TermRef("audience", "partner")));
    assertThat(site.narrowed("en", neck, "areas")).isEmpty();
    assertThat(site.all("bn").guides()).isEmpty();
  }
}
