package dev.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.LinkTarget;
import dev.waymark.model.Route;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Site;
import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteAssemblerTest {
  private static final String LANGUAGES =
      "title: T\nuntranslated: hide\nlanguages: { en: { name: E }, bn: { name: B }, pt-BR: { name: P } }";

  private final SiteFixture site;

  SiteAssemblerTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", LANGUAGES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "draft: true | true | false | false",
        "draft: false | false | false | false",
        "published: 2026-11-21 | false | false | false",
        "published: 2026-11-22 | false | false | false",
        "published: 2026-11-23 | false | true | false",
        "expires: 2026-11-21 | false | false | true",
        "expires: 2026-11-22 | false | false | false",
        "expires: 2026-11-23 | false | false | false",
      })
  void dayAndDraftDecideWhatIsIn(String field, boolean draft, boolean future, boolean expired)
      throws IOException {
    site.guide("guides/a.md", field);
    for (int asked = 0; asked < 8; asked++) {
      boolean drafts = (asked & 1) > 0;
      boolean futures = (asked & 2) > 0;
      boolean expireds = (asked & 4) > 0;
      Site built = site.site(new Selection(SiteFixture.DATE, drafts, futures, expireds));
      boolean in = (drafts || !draft) && (futures || !future) && (expireds || !expired);
      assertThat(built.guides()).as("asked " + asked).hasSize(in ? 1 : 0);
      assertThat(built.leftOut()).hasSize(in ? 0 : 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "guides/neck.md,,guides/neck/",
    "guides/feet/arches.md,,guides/feet/arches/",
    "guides/neck.bn.md,,bn/guides/neck/",
    "guides/neck.md,slug: nape,guides/nape/",
    "guides/feet/neck.bn.md,slug: nape,bn/guides/feet/nape/",
    "guides/neck.md,language: bn,bn/guides/neck/",
    "guides/neck.pt-BR.md,,pt-br/guides/neck/",
    "guides/cafe\u0301.md,,guides/caf\u00e9/",
  })
  void guideHasARoute(String path, String field, String route) throws IOException {
    site.guide(path, field == null ? "" : field);
    assertThat(site.site().routes()).containsEntry(new SourcePath(path), new Route(route));
  }

  @ParameterizedTest
  @CsvSource({
    "pages/about.md,about/",
    "pages/about.bn.md,bn/about/",
    "pages/legal/terms.md,legal/terms/",
  })
  void pageHasARoute(String path, String route) throws IOException {
    site.write(path, "---\ntitle: A\n---\n");
    assertThat(site.site().routes()).containsEntry(new SourcePath(path), new Route(route));
  }

  @Test
  void guidesAreListedNewestFirstThenByTitleThenBySource() throws IOException {
    site.guide("guides/d.md", "Same", "published: 2026-02-01", "");
    site.guide("guides/c.md", "Same", "published: 2026-02-01", "");
    site.guide("guides/b.md", "Alpha", "published: 2026-02-01", "");
    site.guide("guides/a.md", "Zulu", "published: 2026-03-01", "");
    assertThat(site.site().guides())
        .extracting(guide -> guide.guide().document().source().value())
        .containsExactly("guides/a.md", "guides/b.md", "guides/c.md", "guides/d.md");
  }

  @Test
  void sharedSafetyComesFirstInTheOrderItIsNamed() throws IOException {
    site.write(
        "site.yaml",
        """
        title: T
        safetySets:
          one: { doNotIf: [one], stopIf: [stop one] }
          two: { doNotIf: [two] }
        """);
    site.guide("guides/a.md", "safety: { use: [two, one], doNotIf: [own], stopIf: [stop own] }");
    List<SafetyItem> items = site.site().guides().get(0).guide().safety().doNotIf();
    assertThat(items).extracting(item -> item.text().plain()).containsExactly("two", "one", "own");
    assertThat(items)
        .extracting(item -> item.text().at().file())
        .containsExactly("site.yaml", "site.yaml", "guides/a.md");
  }

  @ParameterizedTest
  @CsvSource({
    "neck.md,Document",
    "./neck.md#a b,Document",
    "#top,Document",
    "100%.svg,Media",
    "a+b.svg,Media",
    "draft.md,LeftOut",
    "gone.md,Missing",
    "neck,Missing",
    "Neck.md,Missing",
    "../../x,Outside",
    "/etc/passwd,Outside",
    "..\\x,Outside",
  })
  void linkIsResolved(String reference, String kind) throws IOException {
    site.guide("guides/neck.md", "").guide("guides/draft.md", "draft: true");
    site.write("guides/100%.svg", "<svg/>").write("guides/a+b.svg", "<svg/>");
    LinkTarget target = site.site().resolve(new SourcePath("guides/neck.md"), reference, "en");
    assertThat(target.getClass().getSimpleName()).isEqualTo(kind);
    if (target instanceof LinkTarget.Document document) {
      assertThat(document.route()).isEqualTo(new Route("guides/neck/"));
      assertThat(document.fragment()).isIn("", "top", "a b");
    }
  }

  /** Its lists, what leads to it, and its places in other languages are all as if made anew. */
  @Test
  void aRewordedGuideIsInAllItsPlaces() throws IOException {
    site.write("site.yaml", LANGUAGES.replace("hide", "show") + "\ntaxonomies: { bodyAreas: {} }");
    String shared = "bodyAreas: [neck]\nprerequisites: [";
    site.guide("guides/a.md", "A", shared + "b.md]", "Before.");
    site.guide("guides/b.md", "B", "bodyAreas: [neck]\nrelated: [a.md]", "As it is.");
    site.guide("guides/c.md", "C", shared + "a.md]", "As it is.");
    Site before = site.site();
    site.guide("guides/a.md", "A", shared + "b.md]", "After.");
    Site after = site.site();
    Selection selection = new Selection(SiteFixture.DATE, false, false, false);
    assertThat(before).isNotEqualTo(after);
    assertThat(
            new SiteAssembler(before.config(), selection)
                .replace(before, site.parsed("guides/a.md")))
        .isEqualTo(after);
  }
}
