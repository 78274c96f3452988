package dev.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.Neighbours;
import dev.waymark.model.Route;
import dev.waymark.model.SiteGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NeighbourFinderTest {
  private final SiteFixture site;

  NeighbourFinderTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
    site.write(
        "site.yaml",
        "title: T\nlanguages: { en: { name: E }, bn: { name: B } }\n"
            + "taxonomies: { areas: { terms: [neck, feet] } }");
  }

  @Test
  void orderIsThatOfTheList() throws IOException {
    site.guide("guides/a.md", "").guide("guides/b.md", "").guide("guides/c.md", "");
    assertThat(find("guides/a/").previous()).isNull();
    assertThat(routes(find("guides/a/").next())).containsExactly("guides/b/");
    assertThat(routes(find("guides/b/").previous())).containsExactly("guides/a/");
    assertThat(find("guides/c/").next()).isNull();
  }

  @Test
  void whatComesBeforeKnowsWhatComesAfter() throws IOException {
    site.guide("guides/a.md", "prerequisites: [b.md, c.md]").guide("guides/b.md", "");
    site.guide("guides/c.md", "prerequisites: [b.md]");
    assertThat(routes(find("guides/a/").prerequisites())).containsExactly("guides/b/", "guides/c/");
    assertThat(routes(find("guides/b/").followUps())).containsExactly("guides/a/", "guides/c/");
    assertThat(routes(find("guides/c/").followUps())).containsExactly("guides/a/");
  }

  @Test
  void authorsChoiceComesFirstThenWhatSharesMostTerms() throws IOException {
    site.guide("guides/a.md", "areas: [neck, feet]\nrelated: [z.md]").guide("guides/z.md", "");
    site.guide("guides/b.md", "areas: [neck]").guide("guides/c.md", "areas: [neck, feet]");
    assertThat(routes(find("guides/a/").related()))
        .containsExactly("guides/z/", "guides/c/", "guides/b/");
  }

  @Test
  void nothingIsOfferedTwice() throws IOException {
    site.guide("guides/a.md", "areas: [neck]\nprerequisites: [b.md]\nrelated: [d.md]");
    site.guide("guides/b.md", "areas: [neck]").guide("guides/d.md", "areas: [neck]");
    site.guide("guides/c.md", "areas: [neck]\nprerequisites: [a.md]");
    assertThat(routes(find("guides/a/").related())).containsExactly("guides/d/");
    assertThat(routes(find("guides/b/").related())).containsExactly("guides/c/", "guides/d/");
  }

  @Test
  void sharedTermsOfferFourAtMostAndAuthorsAsManyAsTheyLike() throws IOException {
    for (int i = 0; i < 9; i++) {
      site.guide("guides/g" + i + ".md", "areas: [neck]");
    }
    site.guide("guides/a.md", "related: [g1.md, g2.md, g3.md, g4.md, g5.md]\nareas: [neck]");
    assertThat(find("guides/g8/").related()).hasSize(4);
    assertThat(find("guides/a/").related()).hasSize(5);
  }

  @Test
  void readersStayInTheirLanguage() throws IOException {
    site.guide("guides/a.md", "related: [b.md]\nprerequisites: [c.md]").guide("guides/c.md", "");
    site.guide("guides/b.md", "").guide("guides/b.bn.md", "");
    assertThat(routes(find("bn/guides/a/").related())).containsExactly("bn/guides/b/");
    assertThat(routes(find("bn/guides/a/").prerequisites())).containsExactly("bn/guides/c/");
    assertThat(routes(find("bn/guides/c/").followUps())).containsExactly("bn/guides/a/");
    assertThat(find("guides/c/").followUps()).extracting(SiteGuide::language).containsExactly("en");
  }

  private Neighbours find(String route) {
    return Objects.requireNonNull(site.site().neighbours().get(new Route(route)));
  }

  private static List<String> routes(@Nullable SiteGuide guide) {
    return guide == null ? List.of() : routes(List.of(guide));
  }

  private static List<String> routes(List<SiteGuide> guides) {
    return guides.stream().map(guide -> guide.route().path()).toList();
  }
}
