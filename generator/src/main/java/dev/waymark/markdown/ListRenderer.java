package dev.waymark.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.model.Passage;
import org.jspecify.annotations.Nullable;

/** Writes lists: of points, of numbers, of tasks and of definitions. */
final class ListRenderer {
  private final Draft draft;
  private final HtmlWriter html;
  private final BlockRenderer blocks;
  private final InlineRenderer inlines;

  ListRenderer(Draft draft, BlockRenderer blocks, InlineRenderer inlines) {
    this.draft = draft;
    this.html = draft.html();
    this.blocks = blocks;
    this.inlines = inlines;
  }

  void write(ListBlock list) {
    html.line();
    if (list instanceof DefinitionList) {
      items(list, "<dl>\n", "</dl>\n");
    } else if (list instanceof OrderedList ordered) {
      int start = ordered.getStartNumber();
      items(list, start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", "</ol>\n");
    } else {
      items(list, "<ul>\n", "</ul>\n");
    }
  }

  private void items(ListBlock list, String open, String close) {
    html.raw(open);
    draft.passages().beginList();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      item(node, list.isTight());
    }
    draft.passages().endList();
    html.line().raw(close);
  }

  private void item(Node node, boolean tight) {
    html.line();
    if (node instanceof DefinitionTerm) {
      html.raw("<dt>");
      term(node);
      html.raw("</dt>\n");
    } else if (node instanceof DefinitionItem) {
      html.raw("<dd>");
      draft.passages().beginItem();
      content(node, tight);
      html.raw("</dd>\n");
    } else if (node instanceof TaskListItem task) {
      task(task, tight);
    } else if (node instanceof ListItem) {
      html.raw("<li>");
      draft.passages().beginItem();
      content(node, tight);
      html.raw("</li>\n");
    } else {
      blocks.write(node);
    }
  }

  private void term(Node term) {
    for (Node node = term.getFirstChild(); node != null; node = node.getNext()) {
      Node first = node instanceof Paragraph ? node.getFirstChild() : node;
      draft.passages().add(Passage.Kind.TERM, first, draft);
      inlines.from(first);
      if (!(node instanceof Paragraph)) {
        return;
      }
    }
  }

  private void content(Node item, boolean tight) {
    content(item.getFirstChild(), item, tight);
  }

  private void content(@Nullable Node first, Node item, boolean tight) {
    for (Node node = first; node != null; node = node.getNext()) {
      if (!tight || !(node instanceof Paragraph)) {
        blocks.write(node);
      } else if (node.hasChildren()) {
        if (node != item.getFirstChild()) {
          html.line();
        }
        draft.passages().paragraph(node.getFirstChild(), draft);
        inlines.children(node);
        html.trimSpaces();
      }
    }
  }

  private void task(TaskListItem task, boolean tight) {
    html.raw("<li").classes("task").raw(">");
    draft.passages().beginItem();
    Node first = task.getFirstChild();
    boolean paragraph = first instanceof Paragraph;
    html.raw(paragraph && !tight ? "\n<p><label>" : "<label>");
    html.raw("<input type=\"checkbox\" disabled");
    html.raw(task.isItemDoneMarker() ? " checked> " : "> ");
    if (first != null && paragraph) {
      draft.passages().paragraph(first.getFirstChild(), draft);
      inlines.children(first);
      first = first.getNext();
    }
    html.raw(paragraph && !tight ? "</label></p>\n" : "</label>");
    content(first, task, tight);
    html.raw("</li>\n");
  }
}
