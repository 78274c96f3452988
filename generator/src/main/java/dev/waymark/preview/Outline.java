package dev.waymark.preview;

import java.util.Arrays;

/** Holds the shapes of a line of text: curves in thousandths of an em, from its base line down. */
final class Outline {
  static final int MOVE = 0;
  static final int LINE = 1;
  static final int QUAD = 2;
  static final int CUBIC = 3;

  private final int[] path;
  private final int left;
  private final int top;
  private final int right;
  private final int bottom;

  private Outline(Builder built) {
    path = Arrays.copyOf(built.path, built.length);
    boolean empty = built.length == 0;
    left = empty ? 0 : built.left;
    top = empty ? 0 : built.top;
    right = empty ? 0 : built.right;
    bottom = empty ? 0 : built.bottom;
  }

  /** Return the curves: each one of the constants, then its points as x, y. */
  int[] path() {
    return path;
  }

  int left() {
    return left;
  }

  /** Return the highest point, above the base line as a negative number. */
  int top() {
    return top;
  }

  int right() {
    return right;
  }

  int bottom() {
    return bottom;
  }

  /** Collects curves, and the box they lie in. */
  static final class Builder {
    private int[] path = new int[1024];
    private int length;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;

    void moveTo(int x, int y) {
      add(MOVE);
      point(x, y);
    }

    void lineTo(int x, int y) {
      add(LINE);
      point(x, y);
    }

    void quadTo(int x1, int y1, int x2, int y2) {
      add(QUAD);
      point(x1, y1);
      point(x2, y2);
    }

    void cubicTo(int x1, int y1, int x2, int y2, int x3, int y3) {
      add(CUBIC);
      point(x1, y1);
      point(x2, y2);
      point(x3, y3);
    }

    Outline build() {
      return new Outline(this);
    }

    private void point(int x, int y) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      add(x);
      add(y);
    }

    private void add(int number) {
      if (length == path.length) {
        path = Arrays.copyOf(path, 2 * length);
      }
      path[length++] = number;
    }
  }
}
