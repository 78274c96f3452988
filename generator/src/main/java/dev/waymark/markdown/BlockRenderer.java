package dev.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.model.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes what a body is made of, block by block. */
final class BlockRenderer {
  private static final Pattern NO_HEADING = Pattern.compile("(#{2,6})[^#\\s]");

  private final Draft draft;
  private final HtmlWriter html;
  private final InlineRenderer inlines;
  private final ListRenderer lists;
  private final TableRenderer tables;
  private final CodeBlockRenderer code;
  private final RawHtmlRenderer rawHtml;
  private final FootnoteRenderer footnotes;
  private final AlertReader alerts;
  private @Nullable Node lastCallout;
  private int calloutsInRow;

  BlockRenderer(Draft draft, Document document) {
    this.draft = draft;
    this.html = draft.html();
    this.footnotes = new FootnoteRenderer(draft, document);
    this.inlines = new InlineRenderer(draft, document, footnotes);
    this.lists = new ListRenderer(draft, this, inlines);
    this.tables = new TableRenderer(draft, inlines);
    this.code = new CodeBlockRenderer(draft);
    this.rawHtml = new RawHtmlRenderer(draft);
    this.alerts = new AlertReader(draft);
  }

  /** Write a whole body. */
  void document(Document document) {
    children(document);
    footnotes.section(this, inlines);
  }

  void children(Node parent) {
    from(parent.getFirstChild());
  }

  private void from(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      write(node);
    }
  }

  /** Write one block. */
  void write(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph.getFirstChild());
    } else if (node instanceof ListBlock list) {
      lists.write(list);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BlockQuote quote) {
      quote(quote);
    } else if (node instanceof FencedCodeBlock fenced) {
      code.fenced(fenced);
    } else if (node instanceof IndentedCodeBlock indented) {
      code.indented(indented);
    } else {
      rare(node);
    }
  }

  private void rare(Node node) {
    if (node instanceof ThematicBreak) {
      html.line().raw(draft.isSpec() ? "<hr />\n" : "<hr>\n");
    } else if (node instanceof HtmlBlockBase block) {
      rawHtml.block(block);
    } else if (node instanceof TableBlock table) {
      tables.write(table);
    } else if (!(node instanceof Reference) && !(node instanceof FootnoteBlock)) {
      children(node);
    }
  }

  private void paragraph(@Nullable Node first) {
    if (first != null) {
      draft.passages().paragraph(first, draft);
      reportMissingSpace(first);
      html.line().raw("<p>");
      inlines.from(first);
      html.trimSpaces();
      html.raw("</p>\n");
    }
  }

  /** One sign alone may begin a hashtag. */
  private void reportMissingSpace(Node first) {
    Matcher signs =
        NO_HEADING.matcher(draft.source()).region(first.getStartOffset(), draft.source().length());
    if (!draft.isSpec() && signs.lookingAt()) {
      draft.report(
          MarkdownRule.HEADING_WITHOUT_SPACE,
          "this looks like a heading, but is none",
          BasedSequence.of(draft.source()).subSequence(signs.start(1), signs.end(1)),
          "write a space behind the number signs");
    }
  }

  private void heading(Heading heading) {
    int level = heading.getLevel();
    if (draft.isSpec()) {
      html.line().raw("<h" + level + ">");
    } else {
      level = Math.max(2, level);
      open(heading, level);
    }
    draft.passages().add(Passage.Kind.HEADING, heading.getFirstChild(), draft);
    inlines.children(heading);
    html.trimSpaces();
    html.raw("</h" + level + ">\n");
  }

  private void open(Heading heading, int level) {
    if (heading.getLevel() == 1) {
      draft.report(
          MarkdownRule.HEADING_LEVEL_ONE,
          "the first level of headings belongs to the page's title",
          heading.getChars(),
          "begin with ##");
    }
    String text = PlainText.of(heading, draft);
    String id = draft.ids().claim(text);
    draft
        .headings()
        .add(new dev.waymark.model.Heading(level, id, text, draft.span(heading.getChars())));
    draft.anchors().add(id);
    html.line().raw("<h" + level).id(id).raw(">");
  }

  private void quote(BlockQuote quote) {
    Alert alert = draft.isSpec() ? null : alerts.read(quote);
    html.line();
    if (alert == null) {
      html.raw("<blockquote>\n");
      children(quote);
      html.line().raw("</blockquote>\n");
      return;
    }
    html.raw("<div").classes("alert alert-" + alert.kind()).raw(" role=\"note\">\n<p");
    html.classes("alert-title").raw(">").hole(alert.title()).raw("</p>\n");
    int row = lastCallout != null && quote.getPrevious() == lastCallout ? calloutsInRow + 1 : 1;
    draft.passages().beginCallout(alert.kind(), row);
    paragraph(alert.rest());
    from(alert.body());
    draft.passages().endCallout();
    lastCallout = quote;
    calloutsInRow = row;
    html.line().raw("</div>\n");
  }
}
