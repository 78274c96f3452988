package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListingTest {
  private final SiteFixture fixture;

  ListingTest(@TempDir Path folder) throws IOException {
    this.fixture = new SiteFixture(folder);
  }

  @ParameterizedTest
  @CsvSource({"0,3,1", "1,3,1", "3,3,1", "4,3,2", "6,3,2", "7,3,3", "5,1,5"})
  void pagesHoldEveryGuideOnceInOrder(int guides, int size, int pages) throws IOException {
    Listing listing = listing(guides);
    assertThat(listing.pages(size)).isEqualTo(pages);
    List<SiteGuide> all = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      assertThat(listing.guides(page, size)).hasSizeLessThanOrEqualTo(size);
      all.addAll(listing.guides(page, size));
    }
    assertThat(all).hasSize(guides).isEqualTo(listing.guides());
    assertThat(listing.guides(pages + 1, size)).isEmpty();
  }

  @Test
  void firstPageIsTheListAndOthersLieBelow() throws IOException {
    Listing listing = new Listing("en", List.of(), new Route("areas/neck/"), List.of());
    assertThat(listing.page(1)).isEqualTo(new Route("areas/neck/"));
    assertThat(listing.page(2)).isEqualTo(new Route("areas/neck/page/2/"));
    assertThat(listing(0).page(12)).isEqualTo(new Route("page/12/"));
  }

  @Test
  void listIsTranslatedWhereOneOfItsGuidesIs() throws IOException {
    fixture.write("site.yaml", "title: T\nlanguages: { en: { name: E }, bn: { name: B } }");
    fixture.guide("guides/a.md", "").guide("guides/b.md", "");
    assertThat(fixture.site().all("bn").isTranslated()).isFalse();
    assertThat(fixture.site().all("en").isTranslated()).isTrue();
    fixture.guide("guides/b.bn.md", "");
    assertThat(fixture.site().all("bn").guides()).hasSize(2);
    assertThat(fixture.site().all("bn").isTranslated()).isTrue();
  }

  private Listing listing(int guides) throws IOException {
    for (int i = 0; i < guides; i++) {
      fixture.guide("guides/g" + i + ".md", "");
    }
    return guides == 0
        ? new Listing("en", List.of(), new Route(""), List.of())
        : fixture.site().all("en");
  }
}
