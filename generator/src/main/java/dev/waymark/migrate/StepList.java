package dev.waymark.migrate;

import dev.waymark.migrate.Block.Entries;
import dev.waymark.migrate.Block.Item;
import dev.waymark.migrate.Block.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbered list of a text, put together again where pictures or code stand between its entries.
 *
 * @param items its entries; none where the text has no such list
 * @param rest the lines of what is not part of it
 * @param others the lines at which further numbered lists begin, which are left in the rest
 */
record StepList(List<Item> items, List<Line> rest, List<Integer> others) {
  private static final Pattern NO_PARAGRAPH =
      Pattern.compile(
          "^(?:[ \\t]*(?:!\\[[^\\]]*\\]\\([^)]*\\)|>.*|\\{[{%:].*|<.*|\\|.*)?[ \\t]*)$");

  StepList {
    items = List.copyOf(items);
    rest = List.copyOf(rest);
    others = List.copyOf(others);
  }

  static StepList of(List<Line> lines) {
    Found found = new Found();
    for (Block block : ListScanner.scan(lines)) {
      found.take(block);
    }
    found.rest.addAll(found.between);
    return new StepList(found.items, found.rest, found.others);
  }

  int first() {
    return items.isEmpty() ? 1 : items.get(0).number();
  }

  /** The list so far, and what follows it and may still turn out to be part of it. */
  private static final class Found {
    private final List<Item> items = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private final List<Line> between = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>();
    private boolean uncounted;

    void take(Block block) {
      if (!(block instanceof Entries list) || !list.ordered()) {
        (items.isEmpty() ? rest : between).addAll(written(block));
      } else if (items.isEmpty() || (others.isEmpty() && continues(list))) {
        extendLast();
        uncounted = list.isUncounted();
        items.addAll(list.items());
      } else {
        others.add(list.items().get(0).line());
        between.addAll(written(list));
      }
    }

    private boolean continues(Entries list) {
      int last = items.get(items.size() - 1).number();
      return list.first() == last + 1
          || (uncounted && list.first() == last)
          || isInterruption(between);
    }

    private void extendLast() {
      if (!items.isEmpty() && !between.isEmpty()) {
        Item last = items.remove(items.size() - 1);
        List<Line> lines = new ArrayList<>(last.lines());
        lines.add(new Line(last.line(), ""));
        lines.addAll(Line.trim(between));
        items.add(new Item(last.number(), last.line(), lines));
        between.clear();
      }
    }

    private static boolean isInterruption(List<Line> lines) {
      Fences fences = new Fences();
      return lines.stream()
          .allMatch(
              line -> fences.take(line.text()) || NO_PARAGRAPH.matcher(line.text()).matches());
    }
  }

  /** Return a block as Markdown. */
  static List<Line> written(Block block) {
    if (block instanceof Prose prose) {
      return prose.lines();
    }
    List<Line> lines = new ArrayList<>();
    Entries list = (Entries) block;
    for (Item item : list.items()) {
      String mark = list.ordered() ? item.number() + ". " : "- ";
      String indent = " ".repeat(mark.length());
      boolean first = true;
      for (Line line : item.lines()) {
        String text = first ? mark + line.text() : line.isBlank() ? "" : indent + line.text();
        lines.add(new Line(line.number(), text));
        first = false;
      }
      if (item.lines().isEmpty()) {
        lines.add(new Line(item.line(), mark.stripTrailing()));
      }
    }
    lines.add(new Line(lines.get(lines.size() - 1).number(), ""));
    return lines;
  }
}
