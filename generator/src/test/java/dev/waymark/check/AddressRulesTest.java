package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of pages that Waymark makes, of translations, and of files beside pages. */
final class AddressRulesTest {
  private final SiteFixture site;

  AddressRulesTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
    site.write(
        "site.yaml",
        """
        title: T
        languages: { en: { name: E }, bn: { name: B } }
        pageSize: 1
        taxonomies:
          bodyAreas: { terms: [neck, feet], combine: [audience] }
          audience: {}
        """);
    site.guide("guides/a.md", "bodyAreas: [neck]");
    site.guide("guides/b.md", "bodyAreas: [neck]\naudience: partner");
  }

  @Test
  void soundSiteHasNoFindings() {
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pages/search.md | /search/ | the search page",
        "pages/search.bn.md | /bn/search/ | the search page",
        "pages/bn.md | /bn/ | the home page",
        "pages/body-areas.md | /body-areas/ | the list of all terms of bodyAreas",
        "pages/body-areas/neck.md | /body-areas/neck/ | the list of neck",
        "pages/body-areas/neck/page/2.md | /body-areas/neck/page/2/ | the list of neck",
        "pages/body-areas/neck/audience/self.md | /body-areas/neck/audience/self/"
            + " | the list of neck, self",
        "pages/page/2.md | /page/2/ | a list of guides",
        "pages/page/2.bn.md | /bn/page/2/ | a list of guides",
      })
  void listsBelongToWaymark(String path, String address, String owner) throws IOException {
    site.write(path, "---\ntitle: X\n---\n");
    assertThat(problems())
        .isNotEmpty()
        .allMatch(problem -> problem.code().equals("duplicate-address"))
        .anySatisfy(
            problem ->
                assertThat(problem.message())
                    .isEqualTo("the address " + address + " already belongs to " + owner));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pages/body-areas/hands.md", "pages/page/3.md", "pages/body-areas/feet.md"})
  void addressesOfListsThatAreNotMadeAreFree(String path) throws IOException {
    site.write(path, "---\ntitle: X\n---\n");
    assertThat(problems()).isEmpty();
  }

  @Test
  void originalShownToOthersMayNotBeInTheWayOfTheirPages() throws IOException {
    site.guide("guides/c.bn.md", "slug: a");
    assertThat(problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("duplicate-address");
              assertThat(problem.message()).contains("/bn/guides/a/", "guides/c.bn.md");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md",
        "feed.xml",
        "x.json",
        "x.txt",
        "x.png",
        "x.html",
        "manifest.webmanifest",
      })
  void folderMayNotBeNamedAsAFile(String slug) throws IOException {
    site.write("pages/" + slug + ".md", "---\ntitle: X\n---\n");
    assertThat(problems()).isNotEmpty().allMatch(each -> each.code().equals("invalid-address"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_headers", "_redirects", "cname"})
  void filesOfTheHostHaveTheirNames(String name) throws IOException {
    site.write("pages/" + name + ".md", "---\ntitle: X\nlanguage: en\n---\n");
    assertThat(problems()).filteredOn(each -> each.code().equals("reserved-address")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/guides/a/index.md",
        "/Feed.XML/",
        "/guides/a/guide.json",
        "/feed.xml",
        "/sitemap.xml",
        "/_headers",
        "/CNAME/",
        "/.nojekyll",
        "/.waymark/x/",
        "/404.html",
        "/robots.txt/x/",
        "/guides/a.html/x/",
        "/media/a/",
        "/assets/a.html",
      })
  void oldAddressMayNotBeThatOfAFile(String alias) throws IOException {
    site.guide("guides/c.md", "aliases: [" + alias + "]");
    assertThat(problems())
        .singleElement()
        .satisfies(each -> assertThat(each.span().location()).matches("guides/c[.]md:\\d+:11"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/old/",
        "old",
        "/old.html",
        "/a/index.htm",
        "/Old Name/",
        "/guides/a.html",
        "/পা/",
      })
  void oldAddressIsFree(String alias) throws IOException {
    site.guide("guides/c.md", "aliases: [" + alias + "]");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/search/,the search page",
    "/bn/,the home page",
    "/bn/guides/a/,guides/a.md",
    "/guides/a,guides/a.md",
    "/guides/a/index.html,guides/a.md",
    "/body-areas/neck/page/2/,the list of neck",
  })
  void oldAddressMayNotBeTakenAway(String alias, String owner) throws IOException {
    site.guide("guides/c.md", "aliases: [" + alias + "]");
    assertThat(problems())
        .singleElement()
        .satisfies(each -> assertThat(each.message()).endsWith(" already belongs to " + owner));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"search: { terms: [x] }", "bn: { terms: [x] }", "body_areas: { terms: [x] }"})
  void twoListsDoNotShareAnAddress(String taxonomy) throws IOException {
    site.write(
        "site.yaml",
        "title: T\nlanguages: { en: { name: E }, bn: { name: B } }\ntaxonomies:\n"
            + "  bodyAreas: { terms: [neck] }\n  "
            + taxonomy);
    assertThat(site.check().diagnostics())
        .filteredOn(each -> each.code().equals("duplicate-address"))
        .isNotEmpty()
        .allMatch(each -> each.span().file().equals("site.yaml"));
  }

  private List<Diagnostic> problems() {
    return new AddressRules(site.site()).check();
  }
}
