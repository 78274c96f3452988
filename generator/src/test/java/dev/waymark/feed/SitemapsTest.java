package dev.waymark.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SitemapsTest {
  private static final String BASE = "https://g.example/x/";
  private static final String SITE = "title: T\nbaseUrl: " + BASE + "\n";
  private static final String LANGUAGES = "languages: { en: { name: E }, bn: { name: B } }\n";

  private final SiteFixture site;

  SitemapsTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", SITE);
  }

  @Test
  void oneLanguageHasOneList() throws IOException {
    site.guide("guides/a&b.md", "A", "updated: 2026-02-03", "")
        .guide("guides/c.md", "aliases: [old]");
    Map<String, String> files = write(50);
    assertThat(files).containsOnlyKeys("sitemap.xml");
    assertThat(files.get("sitemap.xml"))
        .contains(
            "<loc>https://g.example/x/guides/a&amp;b/</loc>\n    <lastmod>2026-02-03</lastmod>");
    assertThat(locations(files, "sitemap.xml"))
        .containsExactlyInAnyOrder("", "guides/a&b/", "guides/c/", "search/");
  }

  @Test
  void longListIsSplit() throws IOException {
    for (int i = 0; i < 5; i++) {
      site.guide("guides/g" + i + ".md", "");
    }
    Map<String, String> files = write(3);
    assertThat(files)
        .containsOnlyKeys("sitemap.xml", "sitemap-en.xml", "sitemap-en-2.xml", "sitemap-en-3.xml");
    assertThat(locations(files, "sitemap.xml"))
        .containsExactly("sitemap-en.xml", "sitemap-en-2.xml", "sitemap-en-3.xml");
    List<String> all = new ArrayList<>(locations(files, "sitemap-en.xml"));
    all.addAll(locations(files, "sitemap-en-2.xml"));
    assertThat(all).hasSize(6);
    all.addAll(locations(files, "sitemap-en-3.xml"));
    assertThat(all).hasSize(7).doesNotHaveDuplicates();
    assertThat(write(7)).containsOnlyKeys("sitemap.xml");
  }

  @Test
  void languagesHaveListsOfTheirOwn() throws IOException {
    site.write("site.yaml", SITE + LANGUAGES);
    site.guide("guides/a.md", "").guide("guides/b.md", "").guide("guides/c.md", "");
    site.guide("guides/b.bn.md", "translation: { by: A, reviewedBy: B }");
    site.guide("guides/c.bn.md", "translation: { by: A }");
    Map<String, String> files = write(50);
    assertThat(locations(files, "sitemap.xml")).containsExactly("sitemap-en.xml", "sitemap-bn.xml");
    assertThat(locations(files, "sitemap-en.xml"))
        .containsExactlyInAnyOrder("", "guides/a/", "guides/b/", "guides/c/", "search/");
    assertThat(locations(files, "sitemap-bn.xml"))
        .as("neither untranslated nor unreviewed")
        .containsExactlyInAnyOrder("bn/", "bn/guides/b/", "bn/search/");
    Element entry = parse(files, "sitemap-bn.xml").select("url:contains(guides/b)").first();
    assertThat(entry).isNotNull();
    assertThat(entry.getElementsByTag("xhtml:link").eachAttr("hreflang"))
        .containsExactly("en", "bn", "x-default");
  }

  @Test
  void siteWithoutAnAddressHasNone() throws IOException {
    site.write("site.yaml", "title: T").guide("guides/a.md", "");
    assertThat(write(50)).isEmpty();
  }

  private Map<String, String> write(int most) {
    Map<String, String> files = new TreeMap<>();
    for (SiteFile file :
        new Sitemaps(site.site().config(), most)
            .write(site.plan().pages().map(ListedPage::of).toList())) {
      files.put(file.route().path(), file.text());
    }
    return files;
  }

  private static Element parse(Map<String, String> files, String name) {
    return Jsoup.parse(String.valueOf(files.get(name)), Parser.xmlParser());
  }

  private static List<String> locations(Map<String, String> files, String name) {
    return parse(files, name).select("loc").stream()
        .map(Element::text)
        .map(
            text -> {
              assertThat(text).startsWith(BASE);
              return text.substring(BASE.length());
            })
        .toList();
  }
}
