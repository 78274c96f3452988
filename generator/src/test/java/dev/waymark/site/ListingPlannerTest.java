package dev.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.Listing;
import dev.waymark.model.Route;
import dev.waymark.model.TermRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListingPlannerTest {
  private final SiteFixture site;

  ListingPlannerTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @BeforeEach
  void writeSite() throws IOException {
    site.write(
        "site.yaml",
        """
        title: T
        languages: { en: { name: E }, bn: { name: B } }
        taxonomies:
          bodyAreas: { terms: [neck, feet, hands], combine: [audience, techniques] }
          techniques: { terms: [press, stroke] }
          audience: {}
        """);
    site.guide("guides/a.md", "bodyAreas: [neck, feet]\ntechniques: [press]");
    site.guide("guides/b.md", "bodyAreas: [neck]\naudience: partner\ntechniques: [press]");
    site.guide("guides/b.bn.md", "bodyAreas: [feet]\npublished: 2026-02-01");
  }

  @Test
  void listsArePlannedForEachLanguageAndTerm() {
    assertThat(listings().keySet())
        .extracting(Route::path)
        .containsExactly(
            "",
            "body-areas/neck/",
            "body-areas/neck/audience/self/",
            "body-areas/neck/audience/partner/",
            "body-areas/feet/",
            "techniques/press/",
            "audience/self/",
            "audience/partner/",
            "bn/",
            "bn/body-areas/neck/",
            "bn/body-areas/feet/",
            "bn/body-areas/feet/techniques/press/",
            "bn/techniques/press/",
            "bn/audience/self/");
  }

  @Test
  void listOfTwoTermsHoldsTheGuidesOfBoth() {
    Listing both = listing("bn/body-areas/feet/techniques/press/");
    assertThat(both.language()).isEqualTo("bn");
    assertThat(both.terms())
        .containsExactly(new TermRef("bodyAreas", "feet"), new TermRef("techniques", "press"));
    assertThat(sources(both)).containsExactly("guides/a.md");
  }

  @Test
  void guidesKeepTheirOrder() {
    assertThat(sources(listing("bn/body-areas/feet/")))
        .containsExactly("guides/b.bn.md", "guides/a.md")
        .isEqualTo(sources(listing("bn/")));
  }

  @Test
  void taxonomyThatCombinesIsNotCombinedBack() {
    assertThat(listings()).doesNotContainKey(new Route("techniques/press/body-areas/feet/"));
  }

  private Map<Route, Listing> listings() {
    return site.site().listings();
  }

  private Listing listing(String route) {
    return Objects.requireNonNull(listings().get(new Route(route)));
  }

  private static List<String> sources(Listing listing) {
    return listing.guides().stream().map(g -> g.guide().document().source().value()).toList();
  }
}
