package dev.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.markdown.Destination.External;
import dev.waymark.markdown.Destination.Internal;
import dev.waymark.markdown.Destination.Refused;
import dev.waymark.model.Located;
import dev.waymark.model.PlacedText;
import dev.waymark.model.Segment;
import dev.waymark.model.TextLink;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes links; a refused one is written as its text. */
final class LinkRenderer {
  private final Draft draft;
  private final HtmlWriter html;
  private final InlineRenderer inlines;
  private final PictureRenderer pictures;
  private final ReferenceRepository references;
  private final UnreadLinks unread;

  LinkRenderer(Draft draft, Document document, InlineRenderer inlines) {
    this.draft = draft;
    this.html = draft.html();
    this.inlines = inlines;
    this.pictures = new PictureRenderer(draft);
    this.references = Parser.REFERENCES.get(document);
    this.unread = new UnreadLinks(draft, references);
  }

  /** Write {@code node} if it is a link or a picture. */
  boolean write(Node node) {
    if (node instanceof Link link) {
      link(link, link);
    } else if (node instanceof Image image) {
      pictures.write(image, image);
    } else if (node instanceof RefNode ref) {
      reference(ref);
    } else if (node instanceof AutoLink link) {
      address(link, shown(link), "");
    } else if (node instanceof MailLink link) {
      address(link, shown(link), "mailto:");
    } else {
      return false;
    }
    return true;
  }

  private void reference(RefNode ref) {
    Reference target = ref.isDefined() ? ref.getReferenceNode(references) : null;
    if (target == null) {
      asText(ref);
    } else if (ref instanceof LinkRef) {
      link(ref, target);
    } else if (ref instanceof ImageRef) {
      pictures.write(ref, target);
    }
  }

  private void asText(RefNode ref) {
    if (!draft.isSpec()) {
      unread.report(ref);
    }
    if (ref.hasChildren()) {
      inlines.text(Brackets.before(ref));
      inlines.children(ref);
      inlines.text(Brackets.after(ref));
    } else {
      inlines.text(ref.getChars());
    }
  }

  private void link(Node node, LinkNodeBase target) {
    BasedSequence url = target.getUrl();
    String decoded = TextDecoder.decode(url);
    BasedSequence at = url.isEmpty() ? node.getChars() : url;
    if (open(decoded, at, () -> PlainText.placed(node, draft))) {
      title(title(target));
      html.raw(">");
      inlines.children(node);
      html.raw("</a>");
    } else {
      inlines.children(node);
    }
  }

  private void address(DelimitedLinkNode link, String shown, String scheme) {
    boolean bare = link.getOpeningMarker().isEmpty();
    String target = bare && shown.startsWith("www.") ? "http://" + shown : scheme + shown;
    // Nobody asked for a link to be made of a bare address, so a refused one is no mistake.
    boolean allowed = !bare || LinkPolicy.link(target) instanceof External;
    boolean linked =
        allowed
            && (draft.isSpec() || !isInLink(link))
            && open(target, link.getText(), () -> PlainText.shown(link, draft));
    html.raw(linked ? ">" : "");
    inlines.prose(shown);
    html.raw(linked ? "</a>" : "");
  }

  /** Return whether {@code node} stands in the text of a link: HTML has no links in links. */
  private static boolean isInLink(Node node) {
    for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
      if (outer instanceof Link || (outer instanceof LinkRef ref && ref.isDefined())) {
        return true;
      }
    }
    return false;
  }

  /** Write {@code <a href="…"} where the target is allowed, or report why it is not. */
  private boolean open(String target, BasedSequence at, Supplier<PlacedText> text) {
    if (draft.isSpec()) {
      html.raw("<a href=\"").text(PercentCode.encode(target)).raw("\"");
      return true;
    }
    Destination destination = LinkPolicy.link(target);
    if (destination instanceof Refused refused) {
      draft.report(refused.rule(), refused.message(), at, refused.hint());
      return false;
    }
    html.raw("<a href=\"");
    if (destination instanceof External external) {
      html.text(external.address());
      Located<String> address = new Located<>(external.address(), draft.span(at));
      draft.links().add(new TextLink(text.get(), address, true));
    } else if (destination instanceof Internal internal) {
      Segment.Link link = new Segment.Link(new Located<>(internal.reference(), draft.span(at)));
      draft.links().add(new TextLink(text.get(), link.target(), false));
      html.hole(link);
      if (!target.isEmpty()) {
        draft.markdown().open(at, link);
      }
    }
    html.raw("\"");
    return true;
  }

  private void title(@Nullable String title) {
    if (title != null) {
      html.raw(" title=\"").text(title).raw("\"");
    }
  }

  /** Return the title of a link or picture. */
  static @Nullable String title(LinkNodeBase target) {
    BasedSequence title = target.getTitle();
    return title.isNotNull() ? TextDecoder.decode(title) : null;
  }

  /** Return what a reader sees of an address written as it is. */
  static String shown(DelimitedLinkNode link) {
    String text = link.getText().toString();
    return link.getOpeningMarker().isEmpty() ? TextDecoder.decode(text) : text;
  }
}
