package dev.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.SiteFixture;
import dev.waymark.page.view.AlternateView;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.LanguageLinkView;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.OpenGraphView;
import dev.waymark.page.view.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeadViewBuilderTest {
  private static final String SITE =
      """
      title: { en: Guides, bn: গাইড, ar: أدلة }
      baseUrl: https://g.example/x/
      languages: { en: { name: E }, bn: { name: B }, ar: { name: A, direction: rtl } }
      taxonomies: { bodyAreas: { terms: [neck, feet], combine: [audience] }, audience: {} }
      pageSize: 1
      """;
  private static final String REVIEWED = "translation: { by: A, reviewedBy: B }";

  private final SiteFixture site;

  HeadViewBuilderTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", SITE);
  }

  @Test
  void versionsThatMayBeListedNameEachOther() throws IOException {
    site.guide("guides/a.md", "").guide("guides/a.bn.md", REVIEWED);
    for (String page : new String[] {"guides/a/", "bn/guides/a/"}) {
      assertThat(head(page).alternates())
          .containsExactly(
              new AlternateView("en", "https://g.example/x/guides/a/"),
              new AlternateView("bn", "https://g.example/x/bn/guides/a/"),
              new AlternateView("x-default", "https://g.example/x/guides/a/"));
      assertThat(head(page).canonical()).isEqualTo("https://g.example/x/" + page);
      assertThat(head(page).indexed()).isTrue();
    }
  }

  @Test
  void unreviewedTranslationIsNotListed() throws IOException {
    site.guide("guides/a.md", "").guide("guides/a.bn.md", "");
    assertThat(head("guides/a/").alternates()).isEmpty();
    HeadView head = head("bn/guides/a/");
    assertThat(head.indexed()).isFalse();
    assertThat(head.alternates()).isEmpty();
    assertThat(Objects.requireNonNull(head.openGraph()).alternateLocales()).isEmpty();
    assertThat(head.canonical()).isEqualTo("https://g.example/x/bn/guides/a/");
  }

  @Test
  void untranslatedPageBelongsToTheOriginal() throws IOException {
    site.guide("guides/a.md", "").guide("guides/a.bn.md", REVIEWED);
    HeadView head = head("ar/guides/a/");
    assertThat(head.canonical()).isEqualTo("https://g.example/x/guides/a/");
    assertThat(head.alternates()).isEmpty();
    assertThat(head.language()).isEqualTo("ar");
    assertThat(head.direction()).isEqualTo("rtl");
  }

  @Test
  void othersGetTheFirstVersionWhereThereIsNoneInTheMainLanguage() throws IOException {
    site.guide("guides/a.bn.md", "").guide("guides/a.ar.md", REVIEWED);
    assertThat(head("ar/guides/a/").alternates())
        .extracting(AlternateView::language, AlternateView::href)
        .contains(tuple("x-default", "https://g.example/x/bn/guides/a/"));
  }

  @Test
  void withoutAnAddressNothingAbsoluteIsSaid() throws IOException {
    site.write("site.yaml", SITE.replace("baseUrl: https://g.example/x/\n", ""));
    site.guide("guides/a.md", "").guide("guides/a.bn.md", REVIEWED);
    HeadView head = head("guides/a/");
    assertThat(head.canonical()).isNull();
    assertThat(head.alternates()).isEmpty();
    assertThat(head.openGraph()).isNull();
    assertThat(head.feeds()).isEmpty();
  }

  @Test
  void guidesAreArticlesAndListsAreNot() throws IOException {
    site.guide("guides/a.md", "bodyAreas: [neck]").guide("guides/a.bn.md", REVIEWED);
    OpenGraphView guide = Objects.requireNonNull(head("guides/a/").openGraph());
    assertThat(guide.type()).isEqualTo("article");
    assertThat(guide.locale()).isEqualTo("en_US");
    assertThat(guide.alternateLocales()).containsExactly("bn_BD");
    assertThat(guide.image()).isNull();
    assertThat(Objects.requireNonNull(head("body-areas/neck/").openGraph()).type())
        .isEqualTo("website");
    assertThat(Objects.requireNonNull(head("").openGraph()).alternateLocales())
        .containsExactly("bn_BD", "ar_EG");
  }

  @Test
  void listOfUntranslatedGuidesIsNotListed() throws IOException {
    site.guide("guides/a.md", "bodyAreas: [neck]");
    assertThat(head("body-areas/neck/").indexed()).isTrue();
    assertThat(head("body-areas/neck/").alternates()).isEmpty();
    assertThat(head("bn/body-areas/neck/").indexed()).isFalse();
    site.guide("guides/b.bn.md", "bodyAreas: [neck]");
    assertThat(head("bn/body-areas/neck/").indexed()).isTrue();
    assertThat(head("body-areas/neck/").alternates())
        .extracting(AlternateView::language)
        .containsExactly("en", "bn", "x-default");
  }

  @Test
  void pagesOfAListFollowEachOther() throws IOException {
    site.guide("guides/a.md", "bodyAreas: [neck]").guide("guides/b.md", "bodyAreas: [neck]");
    site.guide("guides/c.md", "bodyAreas: [neck]");
    HeadView first = head("body-areas/neck/");
    assertThat(first.previous()).isNull();
    assertThat(first.next()).isEqualTo("page/2/");
    HeadView second = head("body-areas/neck/page/2/");
    assertThat(second.previous()).isEqualTo("../../");
    assertThat(second.next()).isEqualTo("../3/");
    assertThat(second.canonical()).isEqualTo("https://g.example/x/body-areas/neck/page/2/");
    assertThat(second.alternates()).isEmpty();
    assertThat(head("body-areas/neck/page/3/").next()).isNull();
    assertThat(head("page/2/").previous()).isEqualTo("../../");
  }

  @Test
  void newsOfTheLanguageAndOfTheTermAreOffered() throws IOException {
    site.guide("guides/a.md", "bodyAreas: [neck]");
    site.guide("guides/b.md", "bodyAreas: [neck]\naudience: partner");
    assertThat(head("guides/a/").feeds())
        .containsExactly(new LinkView("Guides", "../../feed.xml", false));
    assertThat(head("body-areas/neck/").feeds())
        .containsExactlyInAnyOrder(
            new LinkView("Neck", "feed.xml", false),
            new LinkView("Guides", "../../feed.xml", false));
    assertThat(head("bn/body-areas/neck/").feeds())
        .as("nothing is new where nothing is translated")
        .containsExactly(new LinkView("গাইড", "../../feed.xml", false));
    assertThat(head("body-areas/neck/audience/self/").feeds()).hasSize(1);
  }

  @Test
  void breadcrumbsLeadFromHomeToThePage() throws IOException {
    site.guide("guides/a.md", "A", "bodyAreas: [neck]", "");
    site.guide("guides/b.md", "bodyAreas: [neck]\naudience: partner");
    assertThat(head("").breadcrumbs()).isEmpty();
    assertThat(head("body-areas/").breadcrumbs())
        .containsExactly(
            new LinkView("Home", "../", false), new LinkView("Body areas", "./", true));
    assertThat(head("bn/body-areas/neck/audience/self/").breadcrumbs())
        .containsExactly(
            new LinkView("Home", "../../../../", false),
            new LinkView("Body areas", "../../../", false),
            new LinkView("Neck", "../../", false),
            new LinkView("Neck, Oneself", "./", true));
    assertThat(head("guides/a/").breadcrumbs())
        .startsWith(new LinkView("Home", "../../", false))
        .endsWith(new LinkView("A", "./", true));
    assertThat(head("search/").breadcrumbs())
        .containsExactly(new LinkView("Home", "../", false), new LinkView("Search", "./", true));
  }

  @Test
  void listsLeadReadersToTheListInTheirLanguage() throws IOException {
    site.guide("guides/a.md", "bodyAreas: [neck]").guide("guides/b.md", "bodyAreas: [neck]");
    assertThat(languages("body-areas/"))
        .containsExactly("./", "../bn/body-areas/", "../ar/body-areas/");
    assertThat(languages("body-areas/neck/"))
        .containsExactly("./", "../../bn/body-areas/neck/", "../../ar/body-areas/neck/");
    assertThat(languages("bn/body-areas/neck/page/2/"))
        .as("other pages of a list are other guides")
        .containsExactly(
            "../../../../../body-areas/neck/", "./", "../../../../../ar/body-areas/neck/");
    assertThat(languages("page/2/")).containsExactly("./", "../../bn/", "../../ar/");
  }

  private List<String> languages(String route) {
    return page(route).frame().site().languages().stream().map(LanguageLinkView::href).toList();
  }

  private HeadView head(String route) {
    return page(route).view().head();
  }

  private Page page(String route) {
    for (Page page : site.plan().pages().toList()) {
      if (page.route().path().equals(route)) {
        return page;
      }
    }
    throw new AssertionError("no page " + route);
  }
}
