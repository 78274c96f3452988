package dev.waymark.migrate;

import dev.waymark.migrate.Block.Entries;
import dev.waymark.migrate.Block.Item;
import dev.waymark.migrate.Block.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lists of a text, as CommonMark does, but for one thing: bullets and text that are
 * indented less than the entry above belong to it all the same, since that is what their authors
 * meant. Not thread-safe.
 */
final class ListScanner {
  private static final Pattern MARK =
      Pattern.compile("^( {0,3})(?:(\\d{1,9})[.)]|[-*+])(?:([ \\t]+)(.*)|[ \\t]*)$");
  private static final Pattern RULE = Pattern.compile("^ {0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*$");
  private static final Pattern BEGINS_BLOCK =
      Pattern.compile("^[ \\t]*(?:>|#{1,6}[ \\t]|`{3,}|~{3,}|\\||<|!\\[|\\{[%{:]).*");

  /** Code that is indented by four columns may stand behind the mark. */
  private static final int WIDEST_GAP = 4;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> prose = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Line> item = new ArrayList<>();
  private Fences fences = new Fences();
  private boolean ordered;
  private int number;
  private int line;

  /** The column at which the open entry's text begins; 0 where no list is open. */
  private int column;

  private ListScanner() {}

  static List<Block> scan(List<Line> lines) {
    ListScanner scanner = new ListScanner();
    lines.forEach(scanner::take);
    scanner.endList();
    scanner.endProse();
    return List.copyOf(scanner.blocks);
  }

  /** Return whether a line begins an entry of a list. */
  static boolean isMark(String text) {
    return MARK.matcher(text).matches() && !RULE.matcher(text).matches();
  }

  /** Return whether a line begins something else than a paragraph or a list. */
  static boolean beginsBlock(String text) {
    return BEGINS_BLOCK.matcher(text).matches();
  }

  private void take(Line next) {
    boolean code = fences.isOpen();
    boolean ofItem = column > 0 && (code || belongs(next));
    Matcher mark = MARK.matcher(next.text());
    boolean marks = !code && mark.matches() && !RULE.matcher(next.text()).matches();
    if (marks && !(ofItem && next.indent() >= column) && !isBelow(next, mark)) {
      begin(next, mark);
    } else if (ofItem) {
      Line inside = next.dedented(column);
      fences.take(inside.text());
      item.add(inside);
    } else {
      endList();
      fences.take(next.text());
      prose.add(next);
    }
  }

  /** Return whether this is a bullet below a numbered entry. */
  private boolean isBelow(Line next, Matcher mark) {
    return column > 0 && ordered && mark.group(2) == null && next.indent() > 0;
  }

  private boolean belongs(Line next) {
    if (next.isBlank() || next.indent() >= Math.min(column, 2)) {
      return true;
    }
    boolean afterText = !item.isEmpty() && !item.get(item.size() - 1).isBlank();
    return afterText
        && !beginsBlock(next.text())
        && !beginsBlock(item.get(item.size() - 1).text())
        && !RULE.matcher(next.text()).matches();
  }

  private void begin(Line next, Matcher mark) {
    boolean numbered = mark.group(2) != null;
    if (column > 0 && ordered == numbered) {
      endItem();
    } else {
      endList();
      endProse();
    }
    ordered = numbered;
    number = numbered ? Integer.parseInt(mark.group(2)) : 0;
    line = next.number();
    int gap = mark.group(3) == null ? 1 : width(mark.group(3));
    String text = mark.group(4) == null ? "" : mark.group(4);
    int markEnd = mark.group(1).length() + (numbered ? mark.group(2).length() + 1 : 1);
    column = markEnd + (gap > WIDEST_GAP || text.isEmpty() ? 1 : gap);
    fences = new Fences();
    fences.take(text);
    item.add(new Line(next.number(), text));
  }

  private static int width(String gap) {
    return gap.contains("\t") ? 2 : gap.length();
  }

  private void endItem() {
    items.add(new Item(number, line, Line.trim(item)));
    item.clear();
  }

  private void endList() {
    if (column == 0) {
      return;
    }
    endItem();
    blocks.add(new Entries(ordered, items));
    items.clear();
    column = 0;
    fences = new Fences();
  }

  private void endProse() {
    if (prose.stream().anyMatch(each -> !each.isBlank())) {
      blocks.add(new Prose(prose));
    }
    prose.clear();
  }
}
