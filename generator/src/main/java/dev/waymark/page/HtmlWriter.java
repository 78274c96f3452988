package dev.waymark.page;

import dev.waymark.model.ImageSize;
import dev.waymark.model.MediaFile;
import dev.waymark.model.RichText;
import dev.waymark.model.Segment;
import dev.waymark.model.SourcePath;
import dev.waymark.page.view.Html;
import dev.waymark.page.view.SourceView;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills the holes in rendered Markdown for one page. */
final class HtmlWriter {
  /** How wide a body's text is: its column where a window has room for it. */
  private static final String SIZES = "(min-width: 42rem) 38rem, 100vw";

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
    SourceSet sources = new SourceSet(file, links::href);
    String full = isInLink(out) ? null : sources.full();
    if (full != null) {
      out.append("<a href=\"").append(escape(full)).append('"');
      if (image.alt().isEmpty()) {
        out.append(" aria-label=\"").append(escape(message.apply("picture.full"))).append('"');
      }
      out.append('>');
    }
    List<SourceView> modern = sources.modern();
    out.append(modern.isEmpty() ? "" : "<picture>");
    for (SourceView other : modern) {
      out.append("<source type=\"").append(other.type()).append('"');
      writeSources(out, other.srcset());
      out.append('>');
    }
    writeImage(out, sources, image, file.size());
    out.append(modern.isEmpty() ? "" : "</picture>");
    out.append(full == null ? "" : "</a>");
  }

  private static void writeImage(
      StringBuilder out, SourceSet sources, Segment.Image image, @Nullable ImageSize size) {
    out.append("<img src=\"").append(escape(sources.src())).append('"');
    String srcset = sources.srcset();
    if (srcset != null) {
      writeSources(out, srcset);
    }
    out.append(" alt=\"").append(escape(image.alt())).append('"');
    if (image.title() != null) {
      out.append(" title=\"").append(escape(image.title())).append('"');
    }
    if (size != null) {
      out.append(" width=\"").append(size.width());
      out.append("\" height=\"").append(size.height()).append('"');
    }
    out.append(" loading=\"lazy\" decoding=\"async\">");
  }

  private static void writeSources(StringBuilder out, String srcset) {
    out.append(" srcset=\"").append(escape(srcset)).append("\" sizes=\"").append(SIZES);
    out.append('"');
  }

  /** An author's own link around a picture stays, and a link in a link is none. */
  private static boolean isInLink(StringBuilder out) {
    return out.lastIndexOf("<a ") > out.lastIndexOf("</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
