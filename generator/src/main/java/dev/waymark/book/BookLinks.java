package dev.waymark.book;

import dev.waymark.model.LinkTarget;
import dev.waymark.model.Located;
import dev.waymark.model.Picture;
import dev.waymark.model.RichText;
import dev.waymark.model.Route;
import dev.waymark.model.Segment;
import dev.waymark.model.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Fills the holes in the Markdown of a book. What the book holds is linked to inside of it, the
 * rest on the site; a link that would lead nowhere has an empty target, and becomes text.
 */
record BookLinks(BookTexts texts, Chapters chapters, Pictures pictures) {
  String html(RichText text) {
    return html(new SourcePath(text.at().file()), text.segments());
  }

  String html(SourcePath source, List<Segment> segments) {
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Markup markup) {
        out.append(markup.html());
      } else if (segment instanceof Segment.Link link) {
        out.append(HtmlText.escape(href(source, link.target().value())));
      } else if (segment instanceof Segment.Image image) {
        out.append(image(source, image.source().value(), image.alt()));
      } else if (segment instanceof Segment.Message hole) {
        out.append(HtmlText.escape(texts.say(hole.key())));
      }
    }
    return out.toString();
  }

  /** Return a picture as HTML: what it shows in words, where readers could not show it. */
  String image(SourcePath source, String reference, String alt) {
    LinkTarget target = resolve(source, reference);
    Optional<String> name =
        target instanceof LinkTarget.Media media ? pictures.add(media.file()) : Optional.empty();
    if (name.isEmpty()) {
      return HtmlText.escape(alt);
    }
    return new HtmlText().empty("img", "src", name.get(), "alt", alt).toString().strip();
  }

  /** Return what a reference of a source file leads to; empty where the book can't lead there. */
  String href(SourcePath source, String reference) {
    LinkTarget target = resolve(source, reference);
    if (target instanceof LinkTarget.Document document) {
      return page(document.route(), document.fragment());
    }
    return target instanceof LinkTarget.Media media
        ? absolute(media.file().route(), media.fragment())
        : "";
  }

  private String page(Route route, String fragment) {
    OptionalInt chapter = chapters.find(route);
    if (chapter.isEmpty()) {
      return absolute(route, fragment);
    }
    boolean known = chapters.anchors(chapter.getAsInt()).contains(fragment);
    return Chapters.file(chapter.getAsInt()) + (known ? fragment(fragment) : "");
  }

  private String absolute(Route route, String fragment) {
    Located<String> base = texts.site().config().baseUrl();
    return base == null
        ? ""
        : route.under(base.value(), texts.site().config().links()) + fragment(fragment);
  }

  private static String fragment(String fragment) {
    return fragment.isEmpty() ? "" : "#" + Route.encode(fragment);
  }

  private LinkTarget resolve(SourcePath source, String reference) {
    return texts.site().resolve(source, reference, texts.language().tag());
  }

  /** Return the title of a guide or page that a reference leads to. */
  Optional<String> title(SourcePath source, String reference) {
    if (!(resolve(source, reference) instanceof LinkTarget.Document document)) {
      return Optional.empty();
    }
    return texts.site().guides().stream()
        .filter(guide -> guide.route().equals(document.route()))
        .map(guide -> guide.guide().document().title().value())
        .findFirst();
  }

  /** Return a picture with its caption as HTML. */
  String figure(SourcePath source, Picture picture) {
    HtmlText html = new HtmlText().start("figure");
    html.raw(image(source, picture.source().value(), picture.alt()));
    String caption = picture.caption();
    if (caption != null) {
      html.text("figcaption", caption);
    }
    return html.end().toString();
  }
}
