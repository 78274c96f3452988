package dev.waymark.markdown;

import dev.waymark.model.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects HTML and the holes in it. Everything an author wrote goes through {@code text}. */
final class HtmlWriter {
  private final StringBuilder out;
  private final Seal seal;
  private final Words words = new Words();
  private final List<Segment> holes = new ArrayList<>();
  private int[] places = new int[8];

  HtmlWriter(Seal seal, int expectedLength) {
    this.seal = seal;
    this.out = new StringBuilder(expectedLength);
  }

  /** Append markup of our own. */
  HtmlWriter raw(String html) {
    out.append(html);
    return this;
  }

  /** Append text of the author, escaped for text and for attributes in double quotes. */
  HtmlWriter text(CharSequence text) {
    return text(text, 0, text.length());
  }

  /** Append the characters from {@code from} up to {@code to}, escaped. */
  HtmlWriter text(CharSequence text, int from, int to) {
    int done = from;
    for (int i = from; i < to; i++) {
      String escaped = escaped(text.charAt(i));
      if (escaped != null) {
        out.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    out.append(text, done, to);
    return this;
  }

  /** Append text that a reader reads, and count its words. */
  void prose(CharSequence text, int from, int to) {
    words.add(text, from, to);
    text(text, from, to);
  }

  /** Append a {@code class} attribute. */
  HtmlWriter classes(String names) {
    return sealed(" class=\"", names);
  }

  /** Append an {@code id} attribute. */
  HtmlWriter id(String id) {
    return sealed(" id=\"", id);
  }

  /** Append an {@code href} attribute that leads to a place in the page. */
  HtmlWriter href(String fragment) {
    return sealed(" href=\"", fragment);
  }

  private HtmlWriter sealed(String attribute, String value) {
    out.append(attribute).append(seal.mark());
    return text(value).raw("\"");
  }

  /** Leave a hole to be filled when pages are planned. */
  HtmlWriter hole(Segment hole) {
    if (seal.isOpen()) {
      if (holes.size() == places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[holes.size()] = out.length();
    } else {
      seal.appendHole(out, holes.size());
    }
    holes.add(hole);
    return this;
  }

  /** Begin a new line unless one has just begun. */
  HtmlWriter line() {
    if (!out.isEmpty() && !isLineStart()) {
      out.append('\n');
    }
    words.end();
    return this;
  }

  /** Return whether a line break comes right before. */
  boolean isLineStart() {
    return !out.isEmpty() && out.charAt(out.length() - 1) == '\n';
  }

  /** Remove spaces at the end; those before a hole are not at the end. */
  void trimSpaces() {
    int end = out.length();
    int least = seal.isOpen() && !holes.isEmpty() ? places[holes.size() - 1] : 0;
    while (end > least && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
      end--;
    }
    out.setLength(end);
  }

  Words words() {
    return words;
  }

  int length() {
    return out.length();
  }

  /** Return all HTML, with the marks of the seal where it has any. */
  String html() {
    return out.toString();
  }

  /** Return the holes in order. */
  List<Segment> holes() {
    return holes;
  }

  /** Return the HTML cut at its holes. */
  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>(holes.size() * 2 + 1);
    int done = 0;
    for (int i = 0; i < holes.size(); i++) {
      if (places[i] > done) {
        segments.add(new Segment.Markup(out.substring(done, places[i])));
      }
      segments.add(holes.get(i));
      done = places[i];
    }
    if (done < out.length()) {
      segments.add(new Segment.Markup(out.substring(done)));
    }
    return segments;
  }

  private static @Nullable String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }
}
