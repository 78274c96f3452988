package dev.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** Reads inline Markdown without its markup; a picture counts as its alternative text. */
final class PlainText {
  private final Draft draft;
  private final StringBuilder out = new StringBuilder();

  private PlainText(Draft draft) {
    this.draft = draft;
  }

  /** Return the text inside {@code parent}. */
  static String of(Node parent, Draft draft) {
    PlainText text = new PlainText(draft);
    text.children(parent);
    return text.out.toString();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    } else if (node instanceof Code code) {
      out.append(CodeSpan.content(code));
    } else if (node instanceof AutoLink link) {
      out.append(LinkRenderer.shown(link));
    } else if (node instanceof MailLink link) {
      out.append(LinkRenderer.shown(link));
    } else if (node instanceof HtmlInlineBase inline) {
      out.append(RawHtmlRenderer.isShown(inline, draft) ? node.getChars() : "");
    } else if (node instanceof RefNode ref && !ref.isDefined() && ref.hasChildren()) {
      out.append(TextDecoder.decode(Brackets.before(ref)));
      children(ref);
      out.append(TextDecoder.decode(Brackets.after(ref)));
    } else if (node instanceof Footnote footnote && footnote.isDefined()) {
      return;
    } else if (node.hasChildren()) {
      children(node);
    } else if (!isEmptyLink(node)) {
      out.append(TextDecoder.decode(node.getChars()));
    }
  }

  /** Return whether a node without children is a link or picture: its characters are markup. */
  private static boolean isEmptyLink(Node node) {
    return node instanceof Link
        || node instanceof Image
        || (node instanceof RefNode ref && ref.isDefined());
  }
}
