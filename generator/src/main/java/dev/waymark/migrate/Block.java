package dev.waymark.migrate;

import java.util.List;

/** A list, or what stands between lists. */
sealed interface Block {
  /** Text, code, pictures, quotes. */
  record Prose(List<Line> lines) implements Block {
    public Prose {
      lines = List.copyOf(lines);
    }
  }

  /** A list with numbers or with bullets. */
  record Entries(boolean ordered, List<Item> items) implements Block {
    public Entries {
      items = List.copyOf(items);
    }

    int first() {
      return items.get(0).number();
    }

    int last() {
      return items.get(items.size() - 1).number();
    }

    /** Return whether all numbers are the same, as some write them and leave counting to others. */
    boolean isUncounted() {
      return items.size() > 1 && first() == last();
    }
  }

  /**
   * An entry of a list.
   *
   * @param number as written; 0 for a bullet
   * @param line the number of its first line
   * @param lines its lines, without the mark and without the indentation of the list
   */
  record Item(int number, int line, List<Line> lines) {
    public Item {
      lines = List.copyOf(lines);
    }
  }
}
