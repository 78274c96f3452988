package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.Passage.Callout;
import dev.waymark.model.Passage.Item;
import dev.waymark.model.Passage.Kind;
import dev.waymark.model.PlacedText.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BodyTest {
  private static final List<Passage> PASSAGES =
      List.of(
          new Passage(Kind.HEADING, text("When", 1, 4), null, null),
          new Passage(Kind.PARAGRAPH, text("Never\ud83d\ude00 at once", 3, 1), null, null),
          new Passage(Kind.ITEM, text("one", 5, 3), new Item(1, 1), null),
          new Passage(
              Kind.PARAGRAPH,
              new PlacedText("a.md", "folded", List.of(new Run(0, 7, 3), new Run(4, 8, 3))),
              new Item(2, 1),
              new Callout("note", 1, 2)),
          new Passage(Kind.CELL, text("x", 9, 3), null, null));

  @Test
  void passagesAreThoseThatWereGiven() {
    Body body = body(PASSAGES);
    assertThat(body.passages()).isEqualTo(PASSAGES).hasSameHashCodeAs(PASSAGES);
    assertThat(body(body.passages())).isEqualTo(body);
    assertThat(body(PASSAGES.subList(1, 5))).isNotEqualTo(body);
    assertThat(body(List.of())).isEqualTo(Body.EMPTY);
  }

  private static Body body(List<Passage> passages) {
    return new Body(List.of(), List.of(), List.of(), List.of(), List.of(), passages, 0);
  }

  private static PlacedText text(String text, int line, int column) {
    return new PlacedText("a.md", text, List.of(new Run(0, line, column)));
  }
}
