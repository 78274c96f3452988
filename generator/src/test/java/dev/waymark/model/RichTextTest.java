package dev.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RichTextTest {
  @Test
  void textWithoutMarkupIsKeptOnce() {
    RichText rich = rich("Don't press", markup("Don't press"), markup("Don't press"));
    assertThat(rich.markdown()).isSameAs(rich.segments());
    assertThat(((Segment.Markup) rich.segments().get(0)).html()).isSameAs(rich.plain());
  }

  @Test
  void othersStayAsTheyAre() {
    RichText rich = rich("a < b", markup("a &lt; b"), List.of());
    assertThat(rich.segments()).isEqualTo(markup("a &lt; b"));
    assertThat(rich.markdown()).isEmpty();
  }

  private static RichText rich(String text, List<Segment> html, List<Segment> markdown) {
    PlacedText placed = PlacedText.ofLines("a.md", text, 1);
    return new RichText(html, placed, markdown, List.of(), placed.span(0, text.length()));
  }

  private static List<Segment> markup(String text) {
    return List.of(new Segment.Markup(String.valueOf(text.toCharArray())));
  }
}
