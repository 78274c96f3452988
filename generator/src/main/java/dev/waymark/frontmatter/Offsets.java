package dev.waymark.frontmatter;

/** Turns the code points that the YAML reader counts into offsets in the file's text. */
final class Offsets {
  private final String text;
  private int index;
  private int offset;

  /** Count from the offset {@code start}. */
  Offsets(String text, int start) {
    this.text = text;
    this.offset = start;
  }

  /** Return the offset of a code point. Fast where it is near the one asked for before. */
  int of(int codePoint) {
    offset = text.offsetByCodePoints(offset, codePoint - index);
    index = codePoint;
    return offset;
  }
}
