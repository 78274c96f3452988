package dev.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One pixel is one em here, so that 1000 units are a pixel. */
final class ScanlinesTest {
  private final Outline.Builder outline = new Outline.Builder();

  @Test
  void coverageOfPixelsIsMeasured() {
    box(1000, 1000, 2500, 3500);

    assertThat(drawn()).isEqualTo("....\n.f8.\n.f8.\n.84.\n");
  }

  @Test
  void overlapsAreFilledAndCounterShapesAreHoles() {
    box(0, 0, 3000, 1000);
    box(1000, 0, 4000, 1000);
    box(0, 2000, 4000, 4000);
    hole(1000, 2000, 2000, 3000);

    assertThat(drawn()).isEqualTo("ffff\n....\nf.ff\nffff\n");
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    box(-900_000, -900_000, 1000, 900_000);
    box(3000, 2000, 900_000, 900_000);

    assertThat(drawn()).isEqualTo("f...\nf...\nf..f\nf..f\n");
  }

  @Test
  void curvesAreFilled() {
    outline.moveTo(0, 0);
    outline.quadTo(4000, 0, 4000, 4000);
    outline.lineTo(0, 4000);

    assertThat(drawn()).as("five sixths of it").isEqualTo("fc5.\nfff5\nfffc\nfffe\n");
  }

  private void box(int left, int top, int right, int bottom) {
    outline.moveTo(left, top);
    outline.lineTo(right, top);
    outline.lineTo(right, bottom);
    outline.lineTo(left, bottom);
  }

  private void hole(int left, int top, int right, int bottom) {
    outline.moveTo(left, top);
    outline.lineTo(left, bottom);
    outline.lineTo(right, bottom);
    outline.lineTo(right, top);
  }

  private String drawn() {
    Scanlines scanlines = new Scanlines(4, 4);
    StringBuilder rows = new StringBuilder("....\n".repeat(4));
    scanlines.add(outline.build(), 1, 0, 0);
    scanlines.sweep((x, y, level) -> rows.setCharAt(5 * y + x, Character.forDigit(level, 16)));
    return rows.toString();
  }
}
