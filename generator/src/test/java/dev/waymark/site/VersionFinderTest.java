package dev.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VersionFinderTest {
  private static final String LANGUAGES =
      "title: T\nlanguages: { en: { name: E }, bn: { name: B }, ar: { name: A } }\n";
  private static final SourcePath NECK = new SourcePath("guides/neck.md");
  private static final String REVIEWED = "translation: { by: A, reviewedBy: B }";

  private final SiteFixture site;

  VersionFinderTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", LANGUAGES);
  }

  @Test
  void readersGetTheirTranslationOrTheOriginal() throws IOException {
    site.guide("guides/neck.md", "").guide("guides/neck.bn.md", REVIEWED);
    assertThat(versions())
        .containsExactly(
            Map.entry("en", version("guides/neck.md", "guides/neck/", true, true)),
            Map.entry("bn", version("guides/neck.bn.md", "bn/guides/neck/", true, true)),
            Map.entry("ar", version("guides/neck.md", "ar/guides/neck/", false, false)));
  }

  @Test
  void translationThatNobodyReviewedIsNotIndexed() throws IOException {
    site.guide("guides/neck.md", "").guide("guides/neck.bn.md", "translation: { by: A }");
    assertThat(version("bn").isUnreviewed()).isTrue();
    assertThat(version("ar").isUnreviewed()).isFalse();
    assertThat(version("en").isUnreviewed()).isFalse();
  }

  @Test
  void textWithoutAMainLanguageIsItsOwnOriginal() throws IOException {
    site.guide("guides/neck.bn.md", "").guide("guides/neck.ar.md", "");
    assertThat(versions())
        .containsExactly(
            Map.entry("bn", version("guides/neck.bn.md", "bn/guides/neck/", true, true)),
            Map.entry("ar", version("guides/neck.ar.md", "ar/guides/neck/", true, false)));
  }

  @Test
  void originalThatIsLeftOutIsNoVersion() throws IOException {
    site.guide("guides/neck.md", "draft: true").guide("guides/neck.bn.md", "");
    assertThat(versions()).containsOnlyKeys("bn");
    assertThat(version("bn").indexed()).isTrue();
  }

  @Test
  void siteMayHideWhatIsNotTranslated() throws IOException {
    site.write("site.yaml", LANGUAGES + "untranslated: hide");
    site.guide("guides/neck.md", "").guide("guides/neck.bn.md", "");
    assertThat(versions()).containsOnlyKeys("en", "bn");
    assertThat(site.site().guides()).extracting(g -> g.language()).containsOnlyOnce("en", "bn");
  }

  @Test
  void slugOfEachVersionIsItsOwn() throws IOException {
    site.guide("guides/neck.md", "slug: nape").guide("guides/neck.bn.md", "slug: ghar");
    assertThat(versions())
        .extractingFromEntries(entry -> entry.getValue().route().path())
        .containsExactly("guides/nape/", "bn/guides/ghar/", "ar/guides/nape/");
  }

  @Test
  void languageInTheFrontMatterCounts() throws IOException {
    site.guide("guides/neck.md", "language: bn");
    assertThat(versions()).containsOnlyKeys("bn");
  }

  @Test
  void pagesHaveVersionsToo() throws IOException {
    site.write("pages/about.md", "---\ntitle: A\n---\n");
    Site built = site.site();
    assertThat(built.versions(built.pages().get(0).document())).containsOnlyKeys("en", "bn", "ar");
    assertThat(built.pages())
        .extracting(page -> page.route().path() + " " + page.isUntranslated())
        .containsExactly("about/ false", "bn/about/ true", "ar/about/ true");
  }

  private Map<String, Version> versions() {
    return site.site().versions().getOrDefault(NECK, Map.of());
  }

  private Version version(String language) {
    return Objects.requireNonNull(versions().get(language));
  }

  private static Version version(String source, String route, boolean translated, boolean indexed) {
    return new Version(new SourcePath(source), new Route(route), translated, indexed);
  }
}
