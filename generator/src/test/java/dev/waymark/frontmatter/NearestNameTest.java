package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("do", "id", "time", "title", "tip", "summary", "techniques", "published");

  @ParameterizedTest
  @CsvSource({
    "tecniques, techniques",
    "techniqeus, techniques",
    "Title, title",
    "titel, title",
    "ttile, title",
    "summry, summary",
    "tiem, time",
    "od, do",
    "description, summary",
    "date, published",
    "tech, techniques",
  })
  void slipIsFound(String written, String meant) {
    assertThat(NearestName.find(written, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "xyz", "t", "zz", "duration2"})
  void whatIsFarIsNot(String written) {
    assertThat(NearestName.find(written, NAMES)).isEmpty();
  }

  @Test
  void nearestWins() {
    assertThat(NearestName.find("tim", NAMES)).contains("time");
    assertThat(NearestName.find("titl", List.of("tile", "title"))).contains("title");
  }

  @Test
  void synonymIsOnlySuggestedWhereItExists() {
    assertThat(NearestName.find("description", List.of("label"))).isEmpty();
  }
}
