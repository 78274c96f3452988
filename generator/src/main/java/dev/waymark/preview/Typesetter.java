package dev.waymark.preview;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Turns lines of text into outlines, with the fonts and directions they need. Thread-safe. */
final class Typesetter {
  private final List<Typeface> faces;

  Typesetter(List<Typeface> faces) {
    this.faces = faces;
  }

  boolean has(int codePoint) {
    return faces.stream().anyMatch(face -> face.has(codePoint));
  }

  /** Return how wide {@code text} is, in thousandths of an em. */
  int width(String text, boolean rightToLeft) {
    char[] chars = text.toCharArray();
    int width = 0;
    for (Run run : runs(chars, rightToLeft)) {
      width += run.face().width(chars, run.start(), run.end(), run.rightToLeft());
    }
    return width;
  }

  Outline outline(String line, boolean rightToLeft) {
    char[] chars = line.toCharArray();
    Outline.Builder outline = new Outline.Builder();
    int x = 0;
    for (Run run : runs(chars, rightToLeft)) {
      x += run.face().draw(chars, run.start(), run.end(), run.rightToLeft(), x, outline);
    }
    return outline.build();
  }

  /** Return parts of one font and direction each, in the order they stand from left to right. */
  private List<Run> runs(char[] text, boolean rightToLeft) {
    if (text.length == 0) {
      return List.of();
    }
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text, 0, null, 0, text.length, base);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      split(text, bidi.getRunStart(i), bidi.getRunLimit(i), bidi.getRunLevel(i), runs);
    }
    byte[] levels = new byte[runs.size()];
    Run[] ordered = runs.toArray(Run[]::new);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) ordered[i].level();
    }
    Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    return List.of(ordered);
  }

  private void split(char[] text, int start, int end, int level, List<Run> runs) {
    Typeface face = faces.get(0);
    int from = start;
    int next;
    for (int i = start; i < end; i = next) {
      int codePoint = Character.codePointAt(text, i, end);
      next = i + Character.charCount(codePoint);
      Typeface wanted =
          i > start && joins(codePoint) && face.has(codePoint) ? face : face(codePoint);
      if (wanted != face && i > from) {
        runs.add(new Run(face, from, i, level));
        from = i;
      }
      face = wanted;
    }
    runs.add(new Run(face, from, end, level));
  }

  private Typeface face(int codePoint) {
    for (Typeface face : faces) {
      if (face.has(codePoint)) {
        return face;
      }
    }
    return faces.get(0);
  }

  /** Say whether a character is drawn together with the one before it. */
  static boolean joins(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  private record Run(Typeface face, int start, int end, int level) {
    boolean rightToLeft() {
      return level % 2 == 1;
    }
  }
}
