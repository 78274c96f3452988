package dev.waymark.markdown;

import dev.waymark.markdown.Destination.External;
import dev.waymark.markdown.Destination.Internal;
import dev.waymark.markdown.Destination.Refused;
import dev.waymark.model.Located;
import dev.waymark.model.Segment;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Cuts sanitised HTML into segments. Holes, classes and ids are ours where they carry the seal; an
 * author's classes and ids go, and an author's links are judged like those in Markdown.
 */
final class SealedHtml {
  private final Draft draft;
  private final String mark;
  private final List<Segment> holes;
  private final BitSet found = new BitSet();
  private final HtmlWriter out;
  private final ForeignPlaces places;
  private boolean leaked;

  SealedHtml(Draft draft) {
    this.draft = draft;
    this.mark = draft.seal().mark();
    this.holes = draft.html().holes();
    this.out = new HtmlWriter(Seal.OPEN, draft.html().length());
    this.places = new ForeignPlaces(draft);
  }

  /** Cut {@code html}, and report what it has lost. */
  List<Segment> cut(String html) {
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      text(html.substring(at, tag < 0 ? html.length() : tag));
      if (tag < 0) {
        break;
      }
      at = tag(html, tag);
    }
    reportLosses();
    return out.segments();
  }

  private void text(String text) {
    int at = 0;
    for (int next = text.indexOf(mark); next >= 0; next = text.indexOf(mark, at)) {
      out.raw(text.substring(at, next));
      at = hole(text, next);
    }
    out.raw(text.substring(at));
  }

  /** Fill in the hole whose sign begins at {@code start}; return where the sign ends. */
  private int hole(String text, int start) {
    int digits = start + mark.length();
    int end = digits;
    while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    if (end == digits || !text.startsWith(";", end)) {
      // Markup of ours became text: an unclosed <textarea> does that.
      leaked = true;
      return digits;
    }
    int index = Integer.parseInt(text, digits, end, 10);
    found.set(index);
    if (holes.get(index) != RawHtmlRenderer.ALIVE) {
      out.hole(holes.get(index));
    }
    return end + 1;
  }

  private int tag(String html, int start) {
    if (html.startsWith("</", start)) {
      int end = html.indexOf('>', start) + 1;
      out.raw(html.substring(start, end));
      return end;
    }
    Tag tag = Tag.read(html, start);
    if (tag.name().equals("img")) {
      picture(tag);
    } else {
      out.raw("<" + tag.name());
      tag.attributes().forEach((name, value) -> attribute(name, value));
      out.raw(">");
    }
    return tag.end();
  }

  private void attribute(String name, String value) {
    boolean ours = value.startsWith(mark);
    switch (name) {
      case "class", "id" -> {
        if (ours) {
          write(name, value.substring(mark.length()));
        }
      }
      case "href" -> href(value, ours);
      case "aria-label" -> {
        out.raw(" aria-label=\"");
        label(value);
        out.raw("\"");
      }
      default -> write(name, value);
    }
  }

  private void write(String name, String value) {
    out.raw(" " + name);
    if (!value.isEmpty()) {
      out.raw("=\"").text(value).raw("\"");
    }
  }

  private void label(String value) {
    out.text(value, value.startsWith(mark) ? hole(value, 0) : 0, value.length());
  }

  private void href(String value, boolean ours) {
    if (ours && value.endsWith(";")) {
      out.raw(" href=\"");
      hole(value, 0);
      out.raw("\"");
    } else if (ours) {
      write("href", value.substring(mark.length()));
    } else {
      foreign(value);
    }
  }

  private void foreign(String target) {
    Destination destination = LinkPolicy.link(target);
    if (destination instanceof External external) {
      write("href", external.address());
    } else if (destination instanceof Internal internal) {
      out.raw(" href=\"");
      out.hole(new Segment.Link(new Located<>(internal.reference(), places.spanOf(target))));
      out.raw("\"");
    } else if (destination instanceof Refused refused) {
      places.refuse(refused, target);
    }
  }

  private void picture(Tag tag) {
    Map<String, String> attributes = tag.attributes();
    String source = attributes.getOrDefault("src", "");
    if (source.startsWith(mark)) {
      hole(source, 0);
      return;
    }
    if (source.isEmpty()) {
      return;
    }
    Destination destination = LinkPolicy.picture(source);
    String alt = attributes.getOrDefault("alt", "");
    if (draft.flavour() == Flavour.INLINE) {
      places.refuse(PictureRenderer.NOT_HERE, source);
    } else if (destination instanceof Internal internal) {
      Located<String> located = new Located<>(internal.reference(), places.spanOf(source));
      out.hole(new Segment.Image(located, alt, attributes.get("title")));
    } else if (destination instanceof Refused refused) {
      places.refuse(refused, source);
    }
  }

  /** Report the HTML that an unclosed tag of the author's has swallowed. */
  private void reportLosses() {
    int foreign = -1;
    for (int i = 0; i < holes.size(); i++) {
      foreign += holes.get(i) == RawHtmlRenderer.ALIVE ? 1 : 0;
      if (!found.get(i)) {
        places.swallowed(Math.max(0, foreign));
        return;
      }
    }
    if (leaked) {
      places.swallowed(0);
    }
  }
}
