package dev.waymark.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a body's prose: what is read without a stop of the layout.
 *
 * @param kind what it is
 * @param text without markup, pictures and footnote marks; lines are joined by spaces
 * @param item where in a list it stands, also as a further paragraph of an entry; {@code null}
 *     outside lists
 * @param callout what callout it stands in; {@code null} outside callouts
 */
public record Passage(Kind kind, PlacedText text, @Nullable Item item, @Nullable Callout callout) {
  /** What a passage is. */
  public enum Kind {
    /** A paragraph. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** The first text of a list's entry. */
    ITEM,
    /** What a definition list explains. */
    TERM,
    /** A cell of a table. */
    CELL
  }

  /**
   * An entry of the innermost list.
   *
   * @param list the lists of a body are counted from 1
   * @param number counted from 1, without the terms of definition lists
   */
  public record Item(int list, int number) {}

  /**
   * A callout.
   *
   * @param kind {@code note}, {@code tip}, {@code important}, {@code warning} or {@code caution}
   * @param number the callouts of a body are counted from 1
   * @param row how many callouts stand in a row up to this one, with nothing in between
   */
  public record Callout(String kind, int number, int row) {}
}
