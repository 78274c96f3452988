package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.Segment;
import java.util.List;

/** Fills the holes of segments as a page does. */
final class FilledHtml {
  private FilledHtml() {}

  /** Return HTML, in which an address that has passed the allowlist is resolved. */
  static String of(List<Segment> segments) {
    StringBuilder html = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Markup markup) {
        html.append(markup.html());
      } else if (segment instanceof Segment.Link link) {
        assertHarmless("<a href=\"" + escape(link.target().value()) + "\">");
        html.append("resolved/");
      } else if (segment instanceof Segment.Image image) {
        assertHarmless("<img src=\"" + escape(image.source().value()) + "\">");
        html.append("<img src=\"resolved.svg\" alt=\"").append(escape(image.alt())).append("\">");
      } else {
        html.append("message");
      }
    }
    return html.toString();
  }

  private static void assertHarmless(String html) {
    assertThat(ActiveHtml.find(html)).isEmpty();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
