package dev.waymark.preview;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shapes text with one font, in thousandths of an em. Fonts with as many units an em, as most have,
 * give their outlines and widths as they are in the file: without hinting and rounding, which
 * differ between releases of FreeType. Thread-safe.
 */
final class Typeface {
  static final int EM = 1000;

  private static final Map<TextAttribute, Object> STYLE =
      Map.of(
          TextAttribute.SIZE, (float) EM,
          TextAttribute.KERNING, TextAttribute.KERNING_ON,
          TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

  /** Antialiased and with fractional widths, which is what turns hinting off. */
  private final FontRenderContext exact = new FontRenderContext(null, true, true);

  private final Font font;

  private Typeface(Font font) {
    this.font = font;
  }

  /**
   * Read TrueType files.
   *
   * @throws UnsupportedOperationException where the JDK can't load any font, for example as the
   *     system has none: it says all of that by an IOException
   */
  static List<Typeface> readAll(List<byte[]> files) {
    List<Typeface> faces = new ArrayList<>();
    for (byte[] file : files) {
      try {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        faces.add(new Typeface(font.deriveFont(STYLE)));
      } catch (FontFormatException broken) {
        throw new IllegalArgumentException(
            "font " + (faces.size() + 1) + " is not a TrueType file that can be read", broken);
      } catch (IOException e) {
        throw new UnsupportedOperationException("this JDK can't load fonts", e);
      }
    }
    return List.copyOf(faces);
  }

  boolean has(int codePoint) {
    return font.canDisplay(codePoint);
  }

  int width(char[] text, int start, int end, boolean rightToLeft) {
    return width(shape(text, start, end, rightToLeft));
  }

  /** Add the letters to {@code outline}, {@code x} from its start, and return their width. */
  int draw(char[] text, int start, int end, boolean rightToLeft, int x, Outline.Builder outline) {
    GlyphVector glyphs = shape(text, start, end, rightToLeft);
    double[] c = new double[6];
    for (PathIterator path = glyphs.getOutline().getPathIterator(null);
        !path.isDone();
        path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> outline.moveTo(x + round(c[0]), round(c[1]));
        case PathIterator.SEG_LINETO -> outline.lineTo(x + round(c[0]), round(c[1]));
        case PathIterator.SEG_QUADTO ->
            outline.quadTo(x + round(c[0]), round(c[1]), x + round(c[2]), round(c[3]));
        case PathIterator.SEG_CUBICTO ->
            outline.cubicTo(
                x + round(c[0]),
                round(c[1]),
                x + round(c[2]),
                round(c[3]),
                x + round(c[4]),
                round(c[5]));
        default -> {} // a filled shape is closed in any case
      }
    }
    return width(glyphs);
  }

  private GlyphVector shape(char[] text, int start, int end, boolean rightToLeft) {
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    return font.layoutGlyphVector(exact, text, start, end, direction);
  }

  private static int width(GlyphVector glyphs) {
    return round(glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
  }

  private static int round(double units) {
    return (int) Math.rint(units);
  }
}
