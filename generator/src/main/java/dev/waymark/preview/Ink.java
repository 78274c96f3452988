package dev.waymark.preview;

/** The colours of a preview picture, as in the default theme's {@code tokens.css}. */
enum Ink {
  TEXT(0, 0x1c2a28),
  SOFT(1, 0x54625f),
  ACCENT(2, 0x0c6157),
  RULE(3, 0xddd5c7);

  static final int PAPER = 0xfbf8f2;

  /** Steps from paper to ink; paper itself is the first colour of the palette. */
  static final int LEVELS = 15;

  private final int group;
  private final int colour;

  Ink(int group, int colour) {
    this.group = group;
    this.colour = colour;
  }

  /** Return the place in the palette, {@code level} from 0 (paper) to {@link #LEVELS} (ink). */
  byte at(int level) {
    return (byte) (level == 0 ? 0 : group * LEVELS + level);
  }

  /** Return the palette: red, green and blue of each colour. */
  static byte[] palette() {
    byte[] palette = new byte[3 * (1 + values().length * LEVELS)];
    put(palette, 0, PAPER, 0);
    for (Ink ink : values()) {
      for (int level = 1; level <= LEVELS; level++) {
        put(palette, ink.at(level), ink.colour, level);
      }
    }
    return palette;
  }

  private static void put(byte[] palette, int place, int colour, int level) {
    for (int i = 0; i < 3; i++) {
      int shift = 16 - 8 * i;
      int paper = PAPER >> shift & 0xff;
      int ink = colour >> shift & 0xff;
      int mixed = (paper * (LEVELS - level) + ink * level + LEVELS / 2) / LEVELS;
      palette[3 * place + i] = (byte) mixed;
    }
  }
}
