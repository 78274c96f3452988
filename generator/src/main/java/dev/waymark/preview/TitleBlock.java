package dev.waymark.preview;

import java.util.List;

/**
 * Holds the lines of a title as they are drawn in a {@code size} of pixels an em. Lengths are in
 * pixels.
 */
record TitleBlock(List<Outline> lines, int size) {
  /** The usual distance of base lines, in thousandths of an em. */
  private static final int PITCH = 1160;

  /** The largest: letters with heaps of marks overlap rather than to leave the picture. */
  private static final int LARGEST_PITCH = 1700;

  /** What is free between the letters of two lines at least. */
  private static final int GAP = 120;

  /** Letters are taken to be as high as capitals and as deep as a "g" at least. */
  private static final int RISE = 720;

  private static final int DEPTH = 220;

  TitleBlock {
    lines = List.copyOf(lines);
  }

  /** Return how far base lines are apart: more where letters have much above or below them. */
  int pitch() {
    int units = PITCH;
    for (int i = 1; i < lines.size(); i++) {
      units = Math.max(units, lines.get(i - 1).bottom() - lines.get(i).top() + GAP);
    }
    return scaled(Math.min(units, LARGEST_PITCH), size);
  }

  /** Return how far the first base line lies below the top. */
  int rise() {
    return scaled(Math.min(Math.max(RISE, -lines.get(0).top()), LARGEST_PITCH), size);
  }

  int height() {
    int depth = Math.max(DEPTH, lines.get(lines.size() - 1).bottom());
    return rise() + pitch() * (lines.size() - 1) + scaled(Math.min(depth, PITCH), size);
  }

  /** Return a length in thousandths of an em as pixels. */
  static int scaled(int units, int size) {
    return Math.floorDiv(units * size, Typeface.EM);
  }
}
