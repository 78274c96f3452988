package dev.waymark.model;

import java.util.List;

/**
 * The Markdown part of a file.
 *
 * @param segments its HTML with open links
 * @param headings in order
 * @param anchors every id a link can lead to, headings' and footnotes' included
 * @param words how many words a reader reads
 */
public record Body(
    List<Segment> segments, List<Heading> headings, List<String> anchors, int words) {
  /** A file without a Markdown part. */
  public static final Body EMPTY = new Body(List.of(), List.of(), List.of(), 0);

  public Body {
    segments = List.copyOf(segments);
    headings = List.copyOf(headings);
    anchors = List.copyOf(anchors);
  }
}
