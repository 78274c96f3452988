package dev.waymark.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.model.Passage;
import dev.waymark.model.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables. A wide one scrolls by itself, so the box around it can be focused and has a name
 * (WCAG 2.1.1); it is a group, since a page full of landmarks is hard to get around in.
 */
final class TableRenderer {
  private static final Segment.Message NAME = new Segment.Message("table.label");

  private final Draft draft;
  private final HtmlWriter html;
  private final InlineRenderer inlines;

  TableRenderer(Draft draft, InlineRenderer inlines) {
    this.draft = draft;
    this.html = draft.html();
    this.inlines = inlines;
  }

  void write(TableBlock table) {
    html.line().raw("<div").classes("table-scroll").raw(" role=\"group\" aria-label=\"");
    html.hole(NAME).raw("\" tabindex=\"0\">\n<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        part("<thead>\n", part, "</thead>\n");
      } else if (part instanceof TableBody && part.hasChildren()) {
        part("<tbody>\n", part, "</tbody>\n");
      }
    }
    html.raw("</table>\n</div>\n");
  }

  private void part(String open, Node part, String close) {
    html.raw(open);
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      html.raw("<tr>\n");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell tableCell) {
          cell(tableCell);
        }
      }
      html.raw("</tr>\n");
    }
    html.raw(close);
  }

  private void cell(TableCell cell) {
    // An empty heading would be read out as one.
    boolean heading = cell.isHeader() && !cell.getText().isBlank();
    html.raw(heading ? "<th scope=\"col\"" : "<td");
    String alignment = alignment(cell.getAlignment());
    if (!alignment.isEmpty()) {
      html.classes(alignment);
    }
    html.raw(">");
    draft.passages().add(Passage.Kind.CELL, cell.getFirstChild(), draft);
    inlines.children(cell);
    html.trimSpaces();
    html.raw(heading ? "</th>\n" : "</td>\n").words().end();
  }

  private static String alignment(@Nullable Alignment alignment) {
    if (alignment == null) {
      return "";
    }
    return switch (alignment) {
      case LEFT -> "align-left";
      case CENTER -> "align-center";
      case RIGHT -> "align-right";
    };
  }
}
