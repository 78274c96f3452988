package dev.waymark.model;

import dev.waymark.diagnostic.Span;
import java.util.List;

/**
 * A short text with inline Markdown, such as a step's action.
 *
 * @param segments its HTML with open links, without a surrounding paragraph
 * @param markdown its Markdown with open links, for machine formats
 * @param webLinks addresses on the web that it links to
 * @param plain its text without markup, for machine formats and screen readers' names
 * @param at where it stands
 */
public record RichText(
    List<Segment> segments,
    String plain,
    List<Segment> markdown,
    List<Located<String>> webLinks,
    Span at) {
  public RichText {
    segments = List.copyOf(segments);
    markdown = List.copyOf(markdown);
    webLinks = List.copyOf(webLinks);
  }
}
