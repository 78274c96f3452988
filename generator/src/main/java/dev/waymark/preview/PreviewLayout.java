package dev.waymark.preview;

import java.util.List;

/**
 * Lays out a preview picture: the title and the line about the guide in the middle, the site's name
 * below a rule, a bar where reading starts. Lengths are in pixels.
 */
final class PreviewLayout {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int BAR = 24;
  private static final int MARGIN = 96;
  private static final int MEASURE = WIDTH - 2 * MARGIN;

  private static final int TOP = 72;
  private static final int BOTTOM = 462;
  private static final int[] TITLE_SIZES = {108, 100, 92, 84, 76, 70, 64, 58, 52, 48};
  private static final int SMALLEST = 48;

  private static final int LINE_SIZE = 36;
  private static final int LINE_GAP = 30;
  private static final int RULE_TOP = 502;
  private static final int SITE_SIZE = 34;
  private static final int SITE_BASE = 564;

  private final Typesetter typesetter;
  private final TextCleaner cleaner;

  PreviewLayout(Typesetter typesetter) {
    this.typesetter = typesetter;
    cleaner = new TextCleaner(typesetter::has);
  }

  Canvas draw(PreviewText text) {
    String title = cleaner.clean(text.title());
    String site = cleaner.clean(text.siteTitle());
    boolean mirrored = text.rightToLeft();
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    canvas.rectangle(mirrored ? WIDTH - BAR : 0, 0, mirrored ? WIDTH : BAR, HEIGHT, Ink.ACCENT);
    Outline line = one(cleaner.clean(text.line()), LINE_SIZE, mirrored);
    drawMiddle(title.isEmpty() ? site : title, line, mirrored, canvas);
    if (!title.isEmpty() && !site.isEmpty()) {
      canvas.rectangle(MARGIN, RULE_TOP, WIDTH - MARGIN, RULE_TOP + 2, Ink.RULE);
      put(one(site, SITE_SIZE, mirrored), SITE_SIZE, SITE_BASE, Ink.ACCENT, mirrored, canvas);
    }
    return canvas;
  }

  private void drawMiddle(String title, Outline line, boolean mirrored, Canvas canvas) {
    int rise = TitleBlock.scaled(-line.top(), LINE_SIZE);
    int below = rise == 0 ? 0 : LINE_GAP + rise;
    TitleBlock block = largest(title, BOTTOM - TOP - below, mirrored);
    int top = TOP + Math.max(0, BOTTOM - TOP - below - block.height()) / 2;
    for (int i = 0; i < block.lines().size(); i++) {
      int base = top + block.rise() + i * block.pitch();
      put(block.lines().get(i), block.size(), base, Ink.TEXT, mirrored, canvas);
    }
    put(line, LINE_SIZE, top + block.height() + below, Ink.SOFT, mirrored, canvas);
  }

  /** Return the title in the largest size that fits; in the smallest it may be cut. */
  private TitleBlock largest(String title, int height, boolean mirrored) {
    Paragraph paragraph = new Paragraph(title, mirrored, typesetter);
    for (int size : TITLE_SIZES) {
      Paragraph.Lines broken = paragraph.balance(units(MEASURE, size), most(size));
      if (broken.whole()) {
        TitleBlock block = block(broken, size, mirrored);
        if (block.height() <= height) {
          return block;
        }
      }
    }
    return block(paragraph.wrap(units(MEASURE, SMALLEST), most(SMALLEST)), SMALLEST, mirrored);
  }

  /** Return how many lines look well: many large ones are loud. */
  private static int most(int size) {
    return size >= 100 ? 2 : size >= 76 ? 3 : 4;
  }

  private TitleBlock block(Paragraph.Lines lines, int size, boolean mirrored) {
    List<Outline> outlines =
        lines.lines().stream().map(line -> typesetter.outline(line, mirrored)).toList();
    return new TitleBlock(outlines, size);
  }

  private Outline one(String text, int size, boolean mirrored) {
    Paragraph paragraph = new Paragraph("", mirrored, typesetter);
    return typesetter.outline(paragraph.shorten(text, units(MEASURE, size)), mirrored);
  }

  /** Draw a line with its ink, rather than the space around it, at the margin. */
  private static void put(
      Outline line, int size, int base, Ink ink, boolean mirrored, Canvas canvas) {
    int x =
        mirrored
            ? WIDTH - MARGIN - TitleBlock.scaled(line.right(), size)
            : MARGIN - TitleBlock.scaled(line.left(), size);
    canvas.text(line, size, x, base, ink);
  }

  private static int units(int pixels, int size) {
    return pixels * Typeface.EM / size;
  }
}
