package dev.waymark.preview;

/** Turns curves into straight edges, in integers. Points are in 256ths of a pixel. */
final class Pen {
  /** A curve of this many parts is off by less than a tenth of a pixel in the largest letters. */
  private static final int PARTS = 8;

  private final Edges edges;
  private int startX;
  private int startY;
  private int x;
  private int y;

  Pen(Edges edges) {
    this.edges = edges;
  }

  void moveTo(int toX, int toY) {
    close();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  void lineTo(int toX, int toY) {
    edges.edge(x, y, toX, toY);
    x = toX;
    y = toY;
  }

  void quadTo(int x1, int y1, int x2, int y2) {
    int x0 = x;
    int y0 = y;
    for (int t = 1; t <= PARTS; t++) {
      lineTo(quad(x0, x1, x2, t), quad(y0, y1, y2, t));
    }
  }

  void cubicTo(int x1, int y1, int x2, int y2, int x3, int y3) {
    int x0 = x;
    int y0 = y;
    for (int t = 1; t <= PARTS; t++) {
      lineTo(cubic(x0, x1, x2, x3, t), cubic(y0, y1, y2, y3, t));
    }
  }

  void close() {
    lineTo(startX, startY);
  }

  private static int quad(int a, int b, int c, long t) {
    long s = PARTS - t;
    return (int) Math.floorDiv(s * s * a + 2 * s * t * b + t * t * c, PARTS * PARTS);
  }

  private static int cubic(int a, int b, int c, int d, long t) {
    long s = PARTS - t;
    long sum = s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return (int) Math.floorDiv(sum, PARTS * PARTS * PARTS);
  }

  /** Takes the edges of a shape, in the order they are drawn. */
  interface Edges {
    void edge(int x0, int y0, int x1, int y1);
  }
}
