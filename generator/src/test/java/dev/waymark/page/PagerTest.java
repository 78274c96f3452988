package dev.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.page.view.HomeView;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.PagerView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PagerTest {
  private final SiteFixture site;

  PagerTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", "title: T\npageSize: 1");
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,(1)",
    "2,1,(1) 2",
    "5,3,1 2 (3) 4 5",
    "9,1,(1) 2 3 9",
    "9,2,1 (2) 3 4 9",
    "9,4,1 2 3 (4) 5 6 9",
    "9,5,1 3 4 (5) 6 7 9",
    "9,9,1 7 8 (9)",
  })
  void nearestPagesAndBothEndsAreLinked(int total, int current, String pages) throws IOException {
    PagerView pager = pagers(total).get(current - 1);
    assertThat(pager.current()).isEqualTo(current);
    assertThat(pager.total()).isEqualTo(total);
    assertThat(
            pager.pages().stream()
                .map(page -> page.current() ? "(" + page.label() + ")" : page.label())
                .collect(Collectors.joining(" ")))
        .isEqualTo(pages);
  }

  @Test
  void eachPageLinksFromWhereItIs() throws IOException {
    List<PagerView> pagers = pagers(3);
    assertThat(pagers.get(0).previous()).isNull();
    assertThat(pagers.get(0).next()).isEqualTo(new LinkView("2", "page/2/", false));
    assertThat(pagers.get(1).pages())
        .containsExactly(
            new LinkView("1", "../../", false),
            new LinkView("2", "./", true),
            new LinkView("3", "../3/", false));
    assertThat(pagers.get(2).previous()).isEqualTo(new LinkView("2", "../2/", false));
    assertThat(pagers.get(2).next()).isNull();
  }

  @Test
  void siteWithoutGuidesHasOnePage() throws IOException {
    assertThat(pagers(0)).singleElement().matches(pager -> pager.total() == 1);
  }

  private List<PagerView> pagers(int guides) throws IOException {
    for (int i = 0; i < guides; i++) {
      site.guide("guides/g" + i + ".md", "");
    }
    return site.plan()
        .pages()
        .filter(page -> page.view() instanceof HomeView)
        .map(page -> ((HomeView) page.view()).pager())
        .toList();
  }
}
