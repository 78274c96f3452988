package dev.waymark.page;

import dev.waymark.model.ImageSize;
import dev.waymark.model.MediaFile;
import dev.waymark.model.RichText;
import dev.waymark.model.Segment;
import dev.waymark.model.SourcePath;
import dev.waymark.page.view.Html;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills the holes in rendered Markdown for one page. */
final class HtmlWriter {
  private final LinkResolver links;
  private final UnaryOperator<String> message;

  /** Write for the page of {@code links}, with messages by key. */
  HtmlWriter(LinkResolver links, UnaryOperator<String> message) {
    this.links = links;
    this.message = message;
  }

  Html write(RichText text) {
    return write(new SourcePath(text.at().file()), text.segments());
  }

  @Nullable Html writeNullable(@Nullable RichText text) {
    return text == null ? null : write(text);
  }

  Html write(SourcePath source, List<Segment> segments) {
    if (segments.size() == 1 && segments.get(0) instanceof Segment.Markup only) {
      return new Html(only.html());
    }
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Markup markup) {
        out.append(markup.html());
      } else if (segment instanceof Segment.Link link) {
        out.append(escape(links.href(source, link.target().value())));
      } else if (segment instanceof Segment.Image image) {
        writeImage(out, source, image);
      } else if (segment instanceof Segment.Message hole) {
        out.append(escape(message.apply(hole.key())));
      }
    }
    return new Html(out.toString());
  }

  private void writeImage(StringBuilder out, SourcePath source, Segment.Image image) {
    MediaFile file = links.media(source, image.source().value());
    out.append("<img src=\"").append(escape(links.href(file.route()))).append("\" alt=\"");
    out.append(escape(image.alt())).append('"');
    if (image.title() != null) {
      out.append(" title=\"").append(escape(image.title())).append('"');
    }
    ImageSize size = file.size();
    if (size != null) {
      out.append(" width=\"").append(size.width());
      out.append("\" height=\"").append(size.height()).append('"');
    }
    out.append(" loading=\"lazy\" decoding=\"async\">");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
