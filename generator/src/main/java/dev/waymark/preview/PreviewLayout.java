package dev.waymark.preview;

import java.util.ArrayList;
import java.util.List;

/** Lays out a preview picture: what stands where, and how large. Lengths are in pixels. */
final class PreviewLayout {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int BAR = 24;
  private static final int MARGIN = 96;
  private static final int MEASURE = WIDTH - 2 * MARGIN;

  private static final int TITLE_TOP = 92;
  private static final int TITLE_BOTTOM = 394;
  private static final int[] TITLE_SIZES = {92, 84, 76, 70, 64, 58, 52, 48};
  private static final int LARGE = 76;

  private static final int LINE_SIZE = 36;
  private static final int LINE_GAP = 40;
  private static final int RULE_TOP = 502;
  private static final int SITE_SIZE = 34;
  private static final int SITE_BASE = 562;

  private final Typesetter typesetter;
  private final TextCleaner cleaner;

  PreviewLayout(Typesetter typesetter) {
    this.typesetter = typesetter;
    cleaner = new TextCleaner(typesetter::has);
  }

  Canvas draw(PreviewText text) {
    String title = cleaner.clean(text.title());
    String site = cleaner.clean(text.siteTitle());
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    boolean mirrored = text.rightToLeft();
    canvas.rectangle(mirrored ? WIDTH - BAR : 0, 0, mirrored ? WIDTH : BAR, HEIGHT, Ink.ACCENT);
    int bottom = title(title.isEmpty() ? site : title, mirrored, canvas);
    Outline line = one(cleaner.clean(text.line()), LINE_SIZE, mirrored);
    put(line, LINE_SIZE, bottom + LINE_GAP + scaled(730, LINE_SIZE), Ink.SOFT, mirrored, canvas);
    if (!title.isEmpty() && !site.isEmpty()) {
      canvas.rectangle(MARGIN, RULE_TOP, WIDTH - MARGIN, RULE_TOP + 2, Ink.RULE);
      put(one(site, SITE_SIZE, mirrored), SITE_SIZE, SITE_BASE, Ink.ACCENT, mirrored, canvas);
    }
    return canvas;
  }

  /** Draw the title as large as it fits, and return where it ends. */
  private int title(String title, boolean mirrored, Canvas canvas) {
    Paragraph paragraph = new Paragraph(title, mirrored, typesetter);
    for (int size : TITLE_SIZES) {
      boolean smallest = size == TITLE_SIZES[TITLE_SIZES.length - 1];
      Paragraph.Lines broken = paragraph.balance(units(MEASURE, size), size < LARGE ? 4 : 3);
      if (!broken.whole() && !smallest) {
        continue;
      }
      List<Outline> lines = new ArrayList<>();
      broken.lines().forEach(line -> lines.add(typesetter.outline(line, mirrored)));
      int first = TITLE_TOP - scaled(Math.max(-1000, lines.get(0).top()), size);
      int pitch = pitch(lines, size);
      int last = first + pitch * (lines.size() - 1);
      int bottom = last + scaled(Math.min(500, lines.get(lines.size() - 1).bottom()), size);
      if (bottom <= TITLE_BOTTOM || smallest) {
        for (int i = 0; i < lines.size(); i++) {
          put(lines.get(i), size, first + i * pitch, Ink.TEXT, mirrored, canvas);
        }
        return last;
      }
    }
    return TITLE_TOP;
  }

  /** Return how far base lines are apart: more where letters have much above or below them. */
  private static int pitch(List<Outline> lines, int size) {
    int units = 1160;
    for (int i = 1; i < lines.size(); i++) {
      units = Math.max(units, lines.get(i - 1).bottom() - lines.get(i).top() + 120);
    }
    return scaled(Math.min(units, 1700), size);
  }

  private Outline one(String text, int size, boolean mirrored) {
    Paragraph paragraph = new Paragraph("", mirrored, typesetter);
    return typesetter.outline(paragraph.shorten(text, units(MEASURE, size)), mirrored);
  }

  /** Draw a line with its ink, rather than the space around it, at the margin. */
  private static void put(
      Outline line, int size, int base, Ink ink, boolean mirrored, Canvas canvas) {
    int x =
        mirrored ? WIDTH - MARGIN - scaled(line.right(), size) : MARGIN - scaled(line.left(), size);
    canvas.text(line, size, x, base, ink);
  }

  private static int units(int pixels, int size) {
    return pixels * Typeface.EM / size;
  }

  private static int scaled(int units, int size) {
    return Math.floorDiv(units * size, Typeface.EM);
  }
}
