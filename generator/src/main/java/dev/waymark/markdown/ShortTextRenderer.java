package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.model.PlacedText;

/** Writes a short text; empty lines in it are spaces too. */
final class ShortTextRenderer {
  private final Draft draft;
  private final InlineRenderer inlines;

  ShortTextRenderer(Draft draft, Document document) {
    this.draft = draft;
    this.inlines = new InlineRenderer(draft, document, new FootnoteRenderer(draft, document));
  }

  /** Write {@code document}, and return it without its markup. */
  PlacedText write(Document document) {
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block != document.getFirstChild()) {
        draft.html().raw(" ");
      }
      inlines.children(block);
      draft.html().trimSpaces();
    }
    return PlainText.ofBlocks(document, draft);
  }
}
