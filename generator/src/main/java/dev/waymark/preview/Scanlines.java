package dev.waymark.preview;

import java.util.Arrays;

/**
 * Fills outlines by the non-zero rule, in integers: each row of pixels is cut by {@link #SUB_ROWS}
 * lines, and what lies inside of them is measured in 256ths of a pixel. Not thread-safe.
 */
final class Scanlines {
  private static final int SUB_ROWS = 8;
  private static final int PIXEL = 256;
  private static final int ROW = PIXEL / SUB_ROWS;
  private static final int FULL = PIXEL * SUB_ROWS;

  private final int width;

  /** Where each line enters or leaves a shape: its x times two, and one more where it goes up. */
  private final int[][] crossings;

  private final int[] counts;
  private int first = Integer.MAX_VALUE;
  private int last = -1;

  Scanlines(int width, int height) {
    this.width = width;
    crossings = new int[height * SUB_ROWS][0];
    counts = new int[height * SUB_ROWS];
  }

  /** Add the shapes of a text; see {@link Canvas#text}. */
  void add(Outline outline, int size, int x, int y) {
    Pen pen = new Pen(this::edge);
    int[] path = outline.path();
    int[] points = new int[6];
    for (int i = 0; i < path.length; ) {
      int verb = path[i++];
      int numbers = verb == Outline.CUBIC ? 6 : verb == Outline.QUAD ? 4 : 2;
      for (int n = 0; n < numbers; n += 2) {
        points[n] = x * PIXEL + scaled(path[i++], size);
        points[n + 1] = y * PIXEL + scaled(path[i++], size);
      }
      switch (verb) {
        case Outline.MOVE -> pen.moveTo(points[0], points[1]);
        case Outline.LINE -> pen.lineTo(points[0], points[1]);
        case Outline.QUAD -> pen.quadTo(points[0], points[1], points[2], points[3]);
        default -> pen.cubicTo(points[0], points[1], points[2], points[3], points[4], points[5]);
      }
    }
    pen.close();
  }

  /** Show {@code dots} what was added since the last sweep, from the top left on. */
  void sweep(Dots dots) {
    int[] covered = new int[width];
    for (int row = first / SUB_ROWS; row <= last / SUB_ROWS && last >= 0; row++) {
      boolean any = false;
      for (int line = row * SUB_ROWS; line < (row + 1) * SUB_ROWS; line++) {
        any |= counts[line] > 0;
        cover(line, covered);
      }
      if (any) {
        show(row, covered, dots);
        Arrays.fill(covered, 0);
      }
    }
    first = Integer.MAX_VALUE;
    last = -1;
  }

  private static int scaled(int units, int size) {
    return (int) Math.floorDiv(2L * units * size * PIXEL + Typeface.EM, 2L * Typeface.EM);
  }

  private void edge(int x0, int y0, int x1, int y1) {
    if (y0 > y1) {
      cross(x1, y1, x0, y0, 1);
    } else if (y0 < y1) {
      cross(x0, y0, x1, y1, 0);
    }
  }

  /** Note where an edge crosses lines, which lie in the middle of their part of a pixel. */
  private void cross(int x0, int y0, int x1, int y1, int up) {
    int from = Math.max(0, lineAt(y0));
    int to = Math.min(counts.length, lineAt(y1));
    for (int line = from; line < to; line++) {
      long down = line * (long) ROW + ROW / 2 - y0;
      long x = x0 + Math.floorDiv(down * (x1 - x0), y1 - y0);
      int inside = (int) Math.max(0, Math.min(x, (long) width * PIXEL));
      if (counts[line] == crossings[line].length) {
        crossings[line] = Arrays.copyOf(crossings[line], Math.max(16, 2 * counts[line]));
      }
      crossings[line][counts[line]++] = 2 * inside + up;
    }
    if (from < to) {
      first = Math.min(first, from);
      last = Math.max(last, to - 1);
    }
  }

  /** Return the first line that is not above {@code y}. */
  private static int lineAt(int y) {
    return Math.floorDiv(y - ROW / 2 + ROW - 1, ROW);
  }

  private void cover(int line, int[] covered) {
    int[] xs = crossings[line];
    Arrays.sort(xs, 0, counts[line]);
    int winding = 0;
    int start = 0;
    for (int i = 0; i < counts[line]; i++) {
      int before = winding;
      winding += (xs[i] & 1) == 0 ? 1 : -1;
      if (before == 0) {
        start = xs[i] >> 1;
      } else if (winding == 0) {
        span(start, xs[i] >> 1, covered);
      }
    }
    counts[line] = 0;
  }

  private static void span(int start, int end, int[] covered) {
    for (int x = start; x < end; ) {
      int pixel = x / PIXEL;
      int until = Math.min(end, (pixel + 1) * PIXEL);
      covered[pixel] += until - x;
      x = until;
    }
  }

  private static void show(int row, int[] covered, Dots dots) {
    for (int x = 0; x < covered.length; x++) {
      int level = (covered[x] * Ink.LEVELS + FULL / 2) / FULL;
      if (level > 0) {
        dots.dot(x, row, level);
      }
    }
  }

  /** Takes the pixels that are covered, from 1 to {@link Ink#LEVELS}. */
  interface Dots {
    void dot(int x, int y, int level);
  }
}
