package dev.waymark.diagnostic;

/** How many cells of a terminal text takes. */
final class TerminalCells {
  /** First and last code points of what is two cells wide (Unicode Standard Annex 11). */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private TerminalCells() {}

  /** Count the cells of the code points from {@code start} up to {@code end}. */
  static int count(int[] codePoints, int start, int end) {
    int cells = 0;
    for (int i = start; i < end; i++) {
      cells += count(codePoints[i]);
    }
    return cells;
  }

  private static int count(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
