package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.PlacedText.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlacedTextTest {
  @Test
  void linesKnowWhereTheyStand() {
    PlacedText text = PlacedText.ofLines("a.md", "one\ntwo\n\nfour", 10);
    assertThat(text.span(0, 3)).isEqualTo(new Span("a.md", 10, 1, 3));
    assertThat(text.span(5, 7)).isEqualTo(new Span("a.md", 11, 2, 2));
    assertThat(text.span(8, 9)).isEqualTo(new Span("a.md", 12, 1, 1));
    assertThat(text.span(9, 13)).isEqualTo(new Span("a.md", 13, 1, 4));
  }

  @Test
  void spanEndsWithItsLine() {
    PlacedText text = PlacedText.ofLines("a.md", "one\ntwo", 1);
    assertThat(text.span(1, 7)).isEqualTo(new Span("a.md", 1, 2, 2));
    assertThat(text.span(3, 4)).as("the line end").isEqualTo(new Span("a.md", 1, 4, 1));
  }

  @Test
  void columnsCountCodePoints() {
    PlacedText text = PlacedText.ofLines("a.md", "😀x😀y", 1);
    assertThat(text.span(2, 3)).isEqualTo(new Span("a.md", 1, 2, 1));
    assertThat(text.span(5, 6)).isEqualTo(new Span("a.md", 1, 4, 1));
    assertThat(text.span(0, 6)).isEqualTo(new Span("a.md", 1, 1, 4));
  }

  @Test
  void foldedTextStandsInManyPlaces() {
    PlacedText text =
        new PlacedText(
            "a.md", "fold ed text", List.of(new Run(0, 3, 5), new Run(5, 4, 7), new Run(8, 5, 3)));
    assertThat(text.span(0, 12)).isEqualTo(new Span("a.md", 3, 5, 5));
    assertThat(text.span(5, 7)).isEqualTo(new Span("a.md", 4, 7, 2));
    assertThat(text.span(9, 12)).isEqualTo(new Span("a.md", 5, 4, 3));
  }

  @Test
  void placesOutsideTheTextAreClosestInside() {
    PlacedText text = PlacedText.ofLines("a.md", "abc", 7);
    assertThat(text.span(-5, 2)).isEqualTo(new Span("a.md", 7, 1, 2));
    assertThat(text.span(99, 100)).isEqualTo(new Span("a.md", 7, 4, 1));
    assertThat(PlacedText.ofLines("a.md", "", 7).span(0, 0)).isEqualTo(new Span("a.md", 7, 1, 1));
  }

  @Test
  void runsAreThoseThatWereGiven() {
    List<Run> runs = List.of(new Run(0, 3, 5), new Run(2, 3, 9), new Run(5, 4, 1));
    PlacedText text = new PlacedText("a.md", "one two", runs);
    assertThat(text.runs()).isEqualTo(runs).hasSameHashCodeAs(runs);
    assertThat(text).isEqualTo(new PlacedText("a.md", "one two", runs));
    assertThat(text).isNotEqualTo(new PlacedText("a.md", "one two", runs.subList(0, 2)));
    assertThatThrownBy(() -> text.runs().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.runs().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void partsOfJoinedTextsAreAsTheyWere() {
    PlacedText first = new PlacedText("a.md", "ab", List.of(new Run(0, 1, 4), new Run(1, 1, 9)));
    PlacedText second = new PlacedText("a.md", "cde", List.of(new Run(0, 7, 1), new Run(2, 8, 3)));
    PlacedText joined = PlacedText.join(List.of(first, second));
    assertThat(joined.text()).isEqualTo("abcde");
    assertThat(joined.part(0, 2)).isEqualTo(first);
    assertThat(joined.part(2, 5)).isEqualTo(second);
    assertThat(joined.part(3, 5))
        .isEqualTo(new PlacedText("a.md", "de", List.of(new Run(0, 7, 2), new Run(1, 8, 3))));
  }

  @Test
  void firstRunBeginsTheText() {
    assertThatThrownBy(() -> new PlacedText("a.md", "x", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlacedText("a.md", "x", List.of(new Run(1, 1, 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
