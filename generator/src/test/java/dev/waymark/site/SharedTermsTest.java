package dev.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Route;
import dev.waymark.model.SiteGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class SharedTermsTest {
  @TempDir private Path folder;
  private Guide guide;

  @BeforeEach
  void writeGuide() throws IOException {
    guide = new SiteFixture(folder).guide("guides/a.md", "").site().guides().get(0).guide();
  }

  @Test
  void mostSharedTermsComeFirstThenTheNearestInTheList() {
    SharedTerms shared = new SharedTerms(guides("a b", "a", "c", "a b", "b"));
    assertThat(closest(shared, 0)).containsExactly(3, 1, 4);
    assertThat(closest(shared, 4)).containsExactly(0, 3);
    assertThat(closest(shared, 2)).isEmpty();
  }

  @Test
  void rareTermWeighsMore() {
    SharedTerms shared =
        new SharedTerms(guides("rare all", "all", "all", "all", "all", "all", "all", "rare all"));
    assertThat(closest(shared, 0)).startsWith(7, 1, 2);
    SharedTerms bare = new SharedTerms(guides("rare x y", "x", "y", "rare", "x y", "x y", "x y"));
    assertThat(closest(bare, 0)).as("as much as two common ones").startsWith(3, 4);
  }

  @Test
  void guideIsNeverItsOwnNeighbour() {
    List<SiteGuide> guides = guides(Stream.generate(() -> "a").limit(100).toArray(String[]::new));
    SharedTerms shared = new SharedTerms(guides);
    for (int i = 0; i < guides.size(); i++) {
      assertThat(closest(shared, i)).doesNotContain(i).doesNotHaveDuplicates().hasSize(64);
    }
  }

  @Test
  void commonTermLeadsFromDifferentGuidesToDifferentOnes() {
    SharedTerms shared =
        new SharedTerms(guides(Stream.generate(() -> "a").limit(200).toArray(String[]::new)));
    assertThat(closest(shared, 0)).startsWith(1, 2, 3);
    assertThat(closest(shared, 198)).startsWith(199, 0, 1);
  }

  @Test
  void answerIsTheSameEachTime() {
    String[] terms = new String[500];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = "all t" + i % 7 + " u" + i % 11;
    }
    SharedTerms shared = new SharedTerms(guides(terms));
    SharedTerms again = new SharedTerms(guides(terms));
    for (int i = 0; i < terms.length; i += 13) {
      assertThat(closest(shared, i)).isEqualTo(closest(again, i)).isEqualTo(closest(shared, i));
    }
  }

  @Test
  void aFewAreTheFirstOfAll() {
    String[] terms = new String[300];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = "all t" + i % 7 + " u" + i % 11 + " v" + i % 3;
    }
    SharedTerms shared = new SharedTerms(guides(terms));
    for (int i = 0; i < terms.length; i += 13) {
      List<Integer> all = closest(shared, i);
      for (int most : new int[] {0, 1, 4, 9}) {
        assertThat(closest(shared, i, most)).isEqualTo(all.subList(0, most));
      }
    }
  }

  @Test
  @Timeout(10)
  void workGrowsWithTheNumberOfGuidesNotWithItsSquare() {
    SharedTerms shared =
        new SharedTerms(guides(Stream.generate(() -> "a").limit(20_000).toArray(String[]::new)));
    for (int i = 0; i < 20_000; i++) {
      assertThat(shared.closest(i, 64).size()).isEqualTo(64);
    }
  }

  private static List<Integer> closest(SharedTerms shared, int index) {
    return closest(shared, index, 1000);
  }

  private static List<Integer> closest(SharedTerms shared, int index, int most) {
    return shared.closest(index, most).stream()
        .map(guide -> Integer.valueOf(guide.route().path().replace("/", "")))
        .toList();
  }

  private List<SiteGuide> guides(String... terms) {
    List<SiteGuide> guides = new ArrayList<>();
    for (String each : terms) {
      List<Located<String>> located =
          Stream.of(each.split(" ", -1))
              .map(term -> new Located<>(term, Span.ofFile("a.md")))
              .toList();
      Route route = new Route(guides.size() + "/");
      guides.add(new SiteGuide(guide.withTerms(Map.of("areas", located)), route, "en"));
    }
    return guides;
  }
}
