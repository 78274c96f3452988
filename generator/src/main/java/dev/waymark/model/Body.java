package dev.waymark.model;

import java.util.List;

/**
 * The Markdown part of a file.
 *
 * @param segments its HTML with open links
 * @param markdown its Markdown with open links, for machine formats; {@link Segment.Markup} is
 *     Markdown here; empty for sites without them
 * @param headings in order
 * @param anchors every id a link can lead to, headings' and footnotes' included
 * @param links where it leads
 * @param passages its prose in order, without code and HTML
 * @param words how many words a reader reads
 */
public record Body(
    List<Segment> segments,
    List<Segment> markdown,
    List<Heading> headings,
    List<String> anchors,
    List<TextLink> links,
    List<Passage> passages,
    int words) {
  /** A file without a Markdown part. */
  public static final Body EMPTY =
      new Body(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

  public Body {
    segments = List.copyOf(segments);
    markdown = List.copyOf(markdown);
    links = List.copyOf(links);
    passages = JoinedPassages.copyOf(passages);
    headings = List.copyOf(headings);
    anchors = List.copyOf(anchors);
  }

  /** Return the addresses on the web that it links to. */
  public List<Located<String>> webLinks() {
    return links.stream().filter(TextLink::external).map(TextLink::target).toList();
  }

  /** Return nothing but where a link can lead to. */
  Body outline() {
    return new Body(List.of(), List.of(), List.of(), anchors, List.of(), List.of(), 0);
  }
}
