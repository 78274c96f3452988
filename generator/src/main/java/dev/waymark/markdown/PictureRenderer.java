package dev.waymark.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.markdown.Destination.Internal;
import dev.waymark.markdown.Destination.Refused;
import dev.waymark.model.Located;
import dev.waymark.model.Segment;
import org.jspecify.annotations.Nullable;

/** Writes pictures; a refused one is written as its alternative text. */
final class PictureRenderer {
  /** Why there is no picture in a short text. */
  static final Refused NOT_HERE =
      new Refused(
          MarkdownRule.IMAGE_IN_TEXT,
          "a picture cannot stand in this text",
          "use the field for pictures, or put it into the body");

  private final Draft draft;
  private final HtmlWriter html;

  PictureRenderer(Draft draft) {
    this.draft = draft;
    this.html = draft.html();
  }

  /** Write the picture that {@code node} shows and {@code target} names. */
  void write(Node node, LinkNodeBase target) {
    String alt = PlainText.of(node, draft);
    String source = TextDecoder.decode(target.getUrl());
    String title = LinkRenderer.title(target);
    switch (draft.flavour()) {
      case BODY -> body(node, target.getUrl(), source, alt, title);
      case INLINE -> refuse(node, alt);
      case SPEC -> spec(source, alt, title);
    }
  }

  private void body(
      Node node, BasedSequence url, String source, String alt, @Nullable String title) {
    BasedSequence at = url.isEmpty() ? node.getChars() : url;
    Destination destination = LinkPolicy.picture(source);
    if (destination instanceof Internal internal) {
      Located<String> located = new Located<>(internal.reference(), draft.span(at));
      Segment.Image image = new Segment.Image(located, alt, title);
      html.hole(image);
      draft.markdown().open(url, image);
    } else if (destination instanceof Refused refused) {
      draft.report(refused.rule(), refused.message(), at, refused.hint());
      html.prose(alt, 0, alt.length());
    }
  }

  private void refuse(Node node, String alt) {
    draft.report(NOT_HERE.rule(), NOT_HERE.message(), node.getChars(), NOT_HERE.hint());
    html.prose(alt, 0, alt.length());
  }

  private void spec(String source, String alt, @Nullable String title) {
    html.raw("<img src=\"").text(PercentCode.encode(source));
    html.raw("\" alt=\"").text(alt).raw("\"");
    if (title != null) {
      html.raw(" title=\"").text(title).raw("\"");
    }
    html.raw(" />");
  }
}
