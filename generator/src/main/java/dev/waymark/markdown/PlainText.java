package dev.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.model.PlacedText;
import org.jspecify.annotations.Nullable;

/** Reads inline Markdown without its markup. */
final class PlainText {
  private final Draft draft;
  private final boolean pictures;
  private final TextCollector out;

  private PlainText(Draft draft, boolean pictures) {
    this.draft = draft;
    this.pictures = pictures;
    this.out = new TextCollector(draft.place());
  }

  /** Return the text inside {@code parent}; a picture counts as its alternative text. */
  static String of(Node parent, Draft draft) {
    PlainText text = new PlainText(draft, true);
    text.from(parent.getFirstChild());
    return text.out.text();
  }

  /** Return the text inside {@code parent} with its places; a picture counts as in {@link #of}. */
  static PlacedText placed(Node parent, Draft draft) {
    PlainText text = new PlainText(draft, true);
    text.from(parent.getFirstChild());
    return text.out.placed(parent.getStartOffset());
  }

  /** Return the texts inside the blocks of a document, with spaces in between. */
  static PlacedText ofBlocks(Node document, Draft draft) {
    PlainText text = new PlainText(draft, true);
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block != document.getFirstChild()) {
        text.out.add(" ", block.getStartOffset());
      }
      text.from(block.getFirstChild());
    }
    return text.out.placed(0);
  }

  /** Return the text of {@code first} and its later siblings, without pictures. */
  static PlacedText prose(Node first, Draft draft) {
    PlainText text = new PlainText(draft, false);
    text.from(first);
    return text.out.placed(first.getStartOffset());
  }

  /** Return what a reader sees of an address written as it is. */
  static PlacedText shown(DelimitedLinkNode link, Draft draft) {
    PlainText text = new PlainText(draft, true);
    text.out.add(LinkRenderer.shown(link), link.getText());
    return text.out.placed(link.getStartOffset());
  }

  private void from(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.add(" ", node.getStartOffset());
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof DelimitedLinkNode link
        && (node instanceof AutoLink || node instanceof MailLink)) {
      out.add(LinkRenderer.shown(link), link.getText());
    } else if (node instanceof HtmlInlineBase inline) {
      if (RawHtmlRenderer.isShown(inline, draft)) {
        out.add(node.getChars().toString(), node.getChars());
      }
    } else if (node instanceof RefNode ref && !ref.isDefined() && ref.hasChildren()) {
      out.decode(Brackets.before(ref));
      from(ref.getFirstChild());
      out.decode(Brackets.after(ref));
    } else if (!isLeftOut(node)) {
      text(node);
    }
  }

  private boolean isLeftOut(Node node) {
    return (node instanceof Footnote footnote && footnote.isDefined())
        || (!pictures && (node instanceof Image || node instanceof ImageRef))
        || (!node.hasChildren() && isLink(node));
  }

  /** Without a text, all characters of a link or picture are markup. */
  private static boolean isLink(Node node) {
    return node instanceof Link
        || node instanceof Image
        || (node instanceof RefNode ref && ref.isDefined());
  }

  private void text(Node node) {
    if (node.hasChildren()) {
      from(node.getFirstChild());
    } else {
      out.decode(node.getChars());
    }
  }

  private void code(Code code) {
    String content = CodeSpan.content(code);
    int marker = code.getOpeningMarker().length();
    boolean cut =
        code.getChars().length() - marker - code.getClosingMarker().length() > content.length();
    out.add(content, code.getChars().subSequence(marker + (cut ? 1 : 0)));
  }
}
