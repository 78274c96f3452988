package dev.waymark.model;

import dev.waymark.diagnostic.Span;
import java.util.List;

/**
 * A short text with inline Markdown, such as a step's action.
 *
 * @param segments its HTML with open links, without a surrounding paragraph
 * @param text its text without markup, each character with its place
 * @param markdown its Markdown with open links, for machine formats; empty for sites without them
 * @param links where it leads
 * @param at where it stands
 */
public record RichText(
    List<Segment> segments,
    PlacedText text,
    List<Segment> markdown,
    List<TextLink> links,
    Span at) {
  public RichText {
    // Most texts say the same in HTML, in Markdown and without markup: those are kept once.
    List<Segment> words = List.of(new Segment.Markup(text.text()));
    segments = segments.equals(words) ? words : List.copyOf(segments);
    markdown = markdown.equals(words) ? words : List.copyOf(markdown);
    links = List.copyOf(links);
  }

  /** Return a text that says nothing. */
  public static RichText empty(Span at) {
    PlacedText nothing =
        new PlacedText(at.file(), "", List.of(new PlacedText.Run(0, at.line(), at.column())));
    return new RichText(List.of(), nothing, List.of(), List.of(), at);
  }

  /** Return its text without markup, for machine formats and screen readers' names. */
  public String plain() {
    return text.text();
  }

  /** Return the addresses on the web that it links to. */
  public List<Located<String>> webLinks() {
    return links.stream().filter(TextLink::external).map(TextLink::target).toList();
  }
}
