package dev.waymark.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.History;
import dev.waymark.model.Site;
import dev.waymark.model.SiteFile;
import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomFeedsTest {
  private static final String SITE =
      """
      title: { en: Guides & more, bn: গাইড }
      summary: { en: About <bodies>., bn: স }
      baseUrl: https://g.example/x/
      languages: { en: { name: E }, bn: { name: B } }
      taxonomies: { areas: { terms: [neck, feet], combine: [audience] }, audience: {} }
      """;

  private final SiteFixture site;

  AtomFeedsTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", SITE);
  }

  @Test
  void eachLanguageAndTermHasAFeed() throws IOException {
    site.guide("guides/a.md", "areas: [neck]")
        .guide("guides/b.md", "areas: [neck]\naudience: partner");
    assertThat(write(site.site()))
        .extracting(file -> file.route().path())
        .containsExactlyInAnyOrder(
            "feed.xml",
            "areas/neck/feed.xml",
            "audience/self/feed.xml",
            "audience/partner/feed.xml",
            "bn/feed.xml");
  }

  @Test
  void feedNamesItself() throws IOException {
    site.guide("guides/a.md", "areas: [neck]").guide("guides/b.bn.md", "খ", "areas: [neck]", "");
    Document feed = feed("bn/areas/neck/feed.xml");
    assertThat(feed.selectXpath("/feed/id").text()).isEqualTo("https://g.example/x/bn/areas/neck/");
    assertThat(feed.selectXpath("/feed/title").text()).isEqualTo("Neck – গাইড");
    assertThat(feed.selectXpath("/feed/link[@rel='self']").attr("href"))
        .isEqualTo("https://g.example/x/bn/areas/neck/feed.xml");
    assertThat(feed.selectXpath("/feed/link[@rel='alternate']").attr("href"))
        .isEqualTo("https://g.example/x/bn/areas/neck/");
    assertThat(feed.selectXpath("/feed").attr("xml:lang")).isEqualTo("bn");
    assertThat(titles(feed)).as("those in this language").containsExactly("খ");
  }

  @Test
  void feedWithoutEntriesIsOfTheDay() throws IOException {
    site.guide("guides/a.md", "areas: [neck]");
    Document feed = feed("bn/feed.xml");
    assertThat(feed.select("entry")).as("nothing in this language").isEmpty();
    assertThat(feed.selectXpath("/feed/updated").text()).isEqualTo("2026-11-22T00:00:00Z");
  }

  @Test
  void newestTwentyAreListedLastChangedFirst() throws IOException {
    for (int i = 10; i < 32; i++) {
      site.guide("guides/g" + i + ".md", "G" + i, "published: 2025-01-" + i, "");
    }
    site.guide("guides/g11.md", "G11", "published: 2025-01-11\nupdated: 2026-03-01", "");
    Document feed = feed("feed.xml");
    assertThat(titles(feed)).hasSize(20).startsWith("G11", "G31", "G30").endsWith("G14", "G13");
    assertThat(feed.selectXpath("/feed/updated").text()).isEqualTo("2026-03-01T00:00:00Z");
    Element first = feed.select("entry").get(0);
    assertThat(first.select("published").text()).isEqualTo("2025-01-11T00:00:00Z");
    assertThat(first.select("updated").text()).isEqualTo("2026-03-01T00:00:00Z");
  }

  @Test
  void historyCountsWhereTheSiteAsksForIt() throws IOException {
    site.write("site.yaml", SITE + "history: { updated: true }");
    site.guide("guides/a.md", "A", "published: 2026-01-01", "");
    site.guide("guides/b.md", "B", "published: 2026-02-01", "");
    History history =
        new History(Map.of(new SourcePath("guides/a.md"), LocalDate.of(2026, 5, 1)), Map.of());
    Document feed = parse(write(site.site(history)), "feed.xml");
    assertThat(titles(feed)).containsExactly("A", "B");
    assertThat(feed.selectXpath("/feed/updated").text()).isEqualTo("2026-05-01T00:00:00Z");
  }

  @Test
  void textsAreEscapedOnceInXmlAndTwiceInHtml() throws IOException {
    site.guide("guides/a.md", "'A <b> & \"c\"'", "summary: S <i> & \"x\"", "");
    String xml = text(write(site.site()), "feed.xml");
    assertThat(xml)
        .contains("<title>Guides &amp; more</title>")
        .contains("<subtitle>About &lt;bodies&gt;.</subtitle>")
        .contains("<title>A &lt;b&gt; &amp; &quot;c&quot;</title>")
        .contains("<summary>S &lt;i&gt; &amp; &quot;x&quot;</summary>")
        .contains("&lt;p&gt;S &amp;lt;i&amp;gt; &amp;amp; &amp;quot;x&amp;quot;&lt;/p&gt;");
    Document content = Jsoup.parseBodyFragment(feed("feed.xml").select("content").text());
    assertThat(content.select("b, i, script")).isEmpty();
    assertThat(content.select("a").eachText()).endsWith("A <b> & \"c\"");
  }

  @Test
  void entryOfAGuideWithSafetyNotesLeadsToThem() throws IOException {
    site.guide("guides/a.md", "safety: { doNotIf: [x] }").guide("guides/b.md", "");
    Document feed = feed("feed.xml");
    assertThat(feed.select("entry:contains(guides/a.md) content").text())
        .contains("href=\"https://g.example/x/guides/a/#wm-safety\"");
    assertThat(feed.select("entry:contains(guides/b.md) content").text()).doesNotContain("#");
  }

  @Test
  void untranslatedGuidesAreNoNews() throws IOException {
    site.guide("guides/a.md", "A", "", "").guide("guides/b.md", "B", "", "");
    site.guide("guides/b.bn.md", "খ", "authors: [{ name: N & M }]", "");
    assertThat(titles(feed("bn/feed.xml"))).containsExactly("খ");
    assertThat(titles(feed("feed.xml"))).containsExactly("A", "B");
    assertThat(feed("bn/feed.xml").select("entry > author > name").text()).isEqualTo("N & M");
    assertThat(feed("bn/feed.xml").selectXpath("/feed/author/name").text()).isEqualTo("গাইড");
  }

  @Test
  void siteWithoutAnAddressHasNone() throws IOException {
    site.write("site.yaml", "title: T").guide("guides/a.md", "");
    assertThat(write(site.site())).isEmpty();
  }

  @Test
  void addressesEndAsTheSiteAsks() throws IOException {
    site.write("site.yaml", SITE + "links: explicit").guide("guides/a.md", "");
    assertThat(feed("feed.xml").select("entry > id").text())
        .isEqualTo("https://g.example/x/guides/a/index.html");
  }

  private Document feed(String route) throws IOException {
    return parse(write(site.site()), route);
  }

  private List<SiteFile> write(Site built) {
    return new AtomFeeds(built, site.localizers(built)).write();
  }

  private static Document parse(List<SiteFile> files, String route) {
    return Jsoup.parse(text(files, route), Parser.xmlParser());
  }

  private static String text(List<SiteFile> files, String route) {
    return files.stream()
        .filter(file -> file.route().path().equals(route))
        .map(SiteFile::text)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> titles(Document feed) {
    return feed.select("entry > title").eachText();
  }
}
