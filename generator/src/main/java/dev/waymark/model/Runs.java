package dev.waymark.model;

import dev.waymark.model.PlacedText.Run;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The runs of a text as bare numbers: a site holds about fifty of them for each guide, most in
 * texts that have only one.
 */
final class Runs extends AbstractList<Run> implements RandomAccess {
  private static final int[] NONE = {};
  private static final int PARTS = 3;

  private final int line;
  private final int column;

  /** Offset, line and column of each run but the first. */
  private final int[] further;

  private Runs(int line, int column, int[] further) {
    this.line = line;
    this.column = column;
    this.further = further;
  }

  static List<Run> copyOf(List<Run> runs) {
    if (runs instanceof Runs) {
      return runs;
    }
    if (runs.isEmpty() || runs.get(0).offset() != 0) {
      throw new IllegalArgumentException("the first run begins at offset 0");
    }
    int[] further = runs.size() == 1 ? NONE : new int[(runs.size() - 1) * PARTS];
    for (int i = 0; i < further.length; i += PARTS) {
      Run run = runs.get(i / PARTS + 1);
      further[i] = run.offset();
      further[i + 1] = run.line();
      further[i + 2] = run.column();
    }
    return new Runs(runs.get(0).line(), runs.get(0).column(), further);
  }

  @Override
  public Run get(int index) {
    if (index == 0) {
      return new Run(0, line, column);
    }
    int at = (index - 1) * PARTS;
    return new Run(further[at], further[at + 1], further[at + 2]);
  }

  @Override
  public int size() {
    return 1 + further.length / PARTS;
  }
}
