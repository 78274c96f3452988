package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.model.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes footnotes: marks in the text, numbered in order, and the notes at the end. */
final class FootnoteRenderer {
  private static final Segment.Message TITLE = new Segment.Message("footnotes.title");
  private static final Segment.Message BACK = new Segment.Message("footnotes.back");

  private final Draft draft;
  private final HtmlWriter html;
  private final List<Note> notes = new ArrayList<>();
  private final IdentityHashMap<FootnoteBlock, Note> byBlock = new IdentityHashMap<>();

  FootnoteRenderer(Draft draft, Document document) {
    this.draft = draft;
    this.html = draft.html();
    if (draft.flavour() == Flavour.BODY && document.contains(FootnoteExtension.FOOTNOTES)) {
      Collection<FootnoteBlock> written = FootnoteExtension.FOOTNOTES.get(document).getValues();
      if (!written.isEmpty()) {
        number(document, written);
      }
    }
  }

  private void number(Document document, Collection<FootnoteBlock> written) {
    collect(document);
    // Notes may carry marks themselves, so the list grows while it is read.
    for (int i = 0; i < notes.size(); i++) {
      for (Node node = notes.get(i).block.getFirstChild(); node != null; node = node.getNext()) {
        collect(node);
      }
    }
    for (FootnoteBlock block : written) {
      if (!byBlock.containsKey(block)) {
        draft.report(
            MarkdownRule.FOOTNOTE_UNUSED,
            "no mark leads to this footnote",
            block.getChars(),
            "remove it");
      }
    }
  }

  private void collect(Node node) {
    if (node instanceof Footnote footnote && footnote.getFootnoteBlock() != null) {
      FootnoteBlock block = footnote.getFootnoteBlock();
      Note note = byBlock.get(block);
      if (note == null) {
        note = new Note(block, notes.size() + 1);
        notes.add(note);
        byBlock.put(block, note);
      }
      note.marks++;
    } else if (!(node instanceof FootnoteBlock
        || node instanceof Image
        || node instanceof ImageRef)) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        collect(child);
      }
    }
  }

  /** Write the mark that leads to a note. */
  void mark(Footnote footnote, InlineRenderer inlines) {
    Note note = byBlock.get(footnote.getFootnoteBlock());
    if (note == null) {
      draft.report(
          MarkdownRule.FOOTNOTE_MISSING,
          "there is no such footnote",
          footnote.getChars(),
          "write it on a line of its own: [^name]: text");
      inlines.text(footnote.getChars());
      return;
    }
    String id = note.markId(++note.written);
    draft.anchors().add(id);
    html.raw("<sup").classes("footnote-mark").raw("><a").id(id);
    html.href("#" + note.id()).raw(" role=\"doc-noteref\">" + note.number + "</a></sup>");
  }

  /** Write the notes, if there are any. */
  void section(BlockRenderer blocks, InlineRenderer inlines) {
    if (notes.isEmpty()) {
      return;
    }
    html.line().raw("<section").classes("footnotes").raw(" role=\"doc-endnotes\" aria-label=\"");
    html.hole(TITLE).raw("\">\n<ol>\n");
    for (Note note : notes) {
      draft.anchors().add(note.id());
      html.raw("<li").id(note.id()).raw(">\n");
      note(note, blocks, inlines);
      html.line().raw("</li>\n");
    }
    html.raw("</ol>\n</section>\n");
  }

  private void note(Note note, BlockRenderer blocks, InlineRenderer inlines) {
    Node last = note.block.getLastChild();
    for (Node node = note.block.getFirstChild(); node != null; node = node.getNext()) {
      if (node != last || !(node instanceof Paragraph)) {
        blocks.write(node);
      }
    }
    html.line().raw("<p>");
    if (last instanceof Paragraph) {
      draft.passages().paragraph(last.getFirstChild(), draft);
      inlines.children(last);
      html.trimSpaces();
    }
    for (int mark = 1; mark <= note.marks; mark++) {
      html.raw(" <a").classes("footnote-back").href("#" + note.markId(mark));
      html.raw(" role=\"doc-backlink\" aria-label=\"").hole(BACK);
      html.raw(" " + note.number + (mark > 1 ? "-" + mark : "") + "\">\u21a9\ufe0e</a>");
    }
    html.raw("</p>\n");
  }

  /** A note that is marked somewhere. */
  private static final class Note {
    private final FootnoteBlock block;
    private final int number;
    private int marks;
    private int written;

    Note(FootnoteBlock block, int number) {
      this.block = block;
      this.number = number;
    }

    String id() {
      return "wm-fn-" + number;
    }

    String markId(int mark) {
      return "wm-fnref-" + number + (mark > 1 ? "-" + mark : "");
    }
  }
}
