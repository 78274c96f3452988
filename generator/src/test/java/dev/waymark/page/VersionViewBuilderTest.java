package dev.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.History;
import dev.waymark.model.Site;
import dev.waymark.model.SourcePath;
import dev.waymark.page.view.GuideView;
import dev.waymark.page.view.LanguageLinkView;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.VersionView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VersionViewBuilderTest {
  private static final String SITE =
      "title: T\nlanguages: { en: { name: English }, bn: { name: বাংলা }, ar: { name: A, direction:"
          + " rtl } }\n";

  private final SiteFixture site;

  VersionViewBuilderTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", SITE);
    site.guide("guides/a.md", "").guide("guides/a.bn.md", "");
  }

  @Test
  void eachPageSaysWhatItShows() {
    assertThat(version("guides/a/", History.EMPTY))
        .isEqualTo(new VersionView("en", "ltr", "English", false, false, null, null));
    assertThat(version("bn/guides/a/", History.EMPTY))
        .isEqualTo(
            new VersionView(
                "bn",
                "ltr",
                "বাংলা",
                false,
                true,
                new LanguageLinkView("en", "English", "ltr", "../../../guides/a/", false, true),
                null));
    assertThat(version("ar/guides/a/", History.EMPTY))
        .isEqualTo(new VersionView("en", "ltr", "English", true, false, null, null));
  }

  @Test
  void sourceCanBeEditedWhereVersionControlKnowsIt() throws IOException {
    site.write("site.yaml", SITE + "history: { edit: 'https://code.example/edit/{path}?x' }");
    History history =
        new History(
            Map.of(),
            Map.of(
                new SourcePath("guides/a.md"), "site/my guides/ক#1.md",
                new SourcePath("guides/b.md"), "x.md"));
    assertThat(version("guides/a/", history).edit())
        .isEqualTo("https://code.example/edit/site/my%20guides/%E0%A6%95%231.md?x");
    assertThat(version("ar/guides/a/", history).edit())
        .isEqualTo(version("guides/a/", history).edit());
    assertThat(version("bn/guides/a/", history).edit()).isNull();
  }

  @Test
  void nothingCanBeEditedWhereTheSiteDoesNotAsk() {
    History history = new History(Map.of(), Map.of(new SourcePath("guides/a.md"), "a.md"));
    assertThat(version("guides/a/", history).edit()).isNull();
  }

  private VersionView version(String route, History history) {
    Site built = site.site(history);
    for (Page page :
        new PagePlanner(built, site.localizers(built), false, false, List.of())
            .plan()
            .pages()
            .toList()) {
      if (page.route().path().equals(route)) {
        return ((GuideView) page.view()).version();
      }
    }
    throw new AssertionError("no page " + route);
  }
}
