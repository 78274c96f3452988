package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a paragraph. */
final class InlineRenderer {
  private final Draft draft;
  private final HtmlWriter html;
  private final LinkRenderer links;
  private final RawHtmlRenderer rawHtml;
  private final FootnoteRenderer footnotes;

  InlineRenderer(Draft draft, Document document, FootnoteRenderer footnotes) {
    this.draft = draft;
    this.html = draft.html();
    this.links = new LinkRenderer(draft, document, this);
    this.rawHtml = new RawHtmlRenderer(draft);
    this.footnotes = footnotes;
  }

  void children(Node parent) {
    from(parent.getFirstChild());
  }

  /** Write {@code first} and its later siblings. */
  void from(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      write(node);
    }
  }

  private void write(Node node) {
    if (node instanceof Text) {
      text(node.getChars());
    } else if (node instanceof SoftLineBreak) {
      softBreak();
    } else if (node instanceof Emphasis) {
      wrap("<em>", node, "</em>");
    } else if (node instanceof StrongEmphasis) {
      wrap("<strong>", node, "</strong>");
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof TextBase) {
      children(node);
    } else if (!links.write(node)) {
      rare(node);
    }
  }

  private void rare(Node node) {
    if (node instanceof HardLineBreak) {
      hardBreak();
    } else if (node instanceof HtmlInlineBase inline) {
      rawHtml.inline(inline);
    } else if (node instanceof Strikethrough) {
      wrap("<del>", node, "</del>");
    } else if (node instanceof Footnote footnote) {
      footnotes.mark(footnote, this);
    } else if (node.hasChildren()) {
      children(node);
    } else {
      text(node.getChars());
    }
  }

  private void wrap(String open, Node node, String close) {
    html.raw(open);
    children(node);
    html.raw(close);
  }

  /** Write text with its escapes and character references resolved. */
  void text(BasedSequence chars) {
    int from = chars.getStartOffset();
    int to = chars.getEndOffset();
    String source = draft.source();
    if (to - from != chars.length()) {
      // Text with the marks of a quote or a list in between.
      source = chars.toString();
      from = 0;
      to = source.length();
    }
    if (html.isLineStart()) {
      // Flexmark leaves the spaces behind a backslash at the end of a line.
      while (from < to && source.charAt(from) == ' ') {
        from++;
      }
    }
    if (TextDecoder.isPlain(source, from, to)) {
      html.prose(source, from, to);
    } else {
      prose(TextDecoder.decode(source.substring(from, to)));
    }
  }

  void prose(String text) {
    html.prose(text, 0, text.length());
  }

  private void code(Code code) {
    html.raw("<code>");
    prose(CodeSpan.content(code));
    html.raw("</code>");
  }

  private void softBreak() {
    html.words().end();
    html.raw(draft.flavour() == Flavour.INLINE ? " " : "\n");
  }

  private void hardBreak() {
    html.words().end();
    switch (draft.flavour()) {
      case INLINE -> html.raw(" ");
      case BODY -> html.raw("<br>\n");
      case SPEC -> html.raw("<br />\n");
    }
  }
}
