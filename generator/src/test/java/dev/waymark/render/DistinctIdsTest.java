package dev.waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DistinctIdsTest {
  private static final String PIECE =
      "<h2 id=\"a\">A</h2><p aria-labelledby=\"a\"><a href=\"#a\">a</a> <a href=\"#b\">b</a></p>";

  private final DistinctIds ids = new DistinctIds();

  @Test
  void firstPieceKeepsItsIds() {
    assertThat(ids.apart(PIECE)).isEqualTo(PIECE);
  }

  @Test
  void laterPiecesGetTheirOwnAndReferToThem() {
    ids.apart(PIECE);
    assertThat(ids.apart(PIECE))
        .isEqualTo(
            "<h2 id=\"a-2\">A</h2><p aria-labelledby=\"a-2\"><a href=\"#a-2\">a</a>"
                + " <a href=\"#b\">b</a></p>");
    assertThat(ids.apart("<label for=\"a\"></label><input id=\"a\">"))
        .isEqualTo("<label for=\"a-3\"></label><input id=\"a-3\">");
  }

  @Test
  void numberThatIsTakenIsNotGivenAgain() {
    ids.apart("<p id=\"a-2\"></p>");
    ids.apart("<p id=\"a\"></p>");
    assertThat(ids.apart("<p id=\"a\"></p>")).isEqualTo("<p id=\"a-3\"></p>");
  }

  @Test
  void wordsAreNoIds() {
    ids.apart("<p id=\"a\"></p>");
    assertThat(ids.apart("<p id=\"b\" title=\"a\">a</p>"))
        .isEqualTo("<p id=\"b\" title=\"a\">a</p>");
  }
}
