package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.model.Passage;
import dev.waymark.model.Passage.Callout;
import dev.waymark.model.Passage.Item;
import dev.waymark.model.Passage.Kind;
import dev.waymark.model.PlacedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the prose of a body, block by block, while it is written. Not thread-safe. */
final class Passages {
  private final List<Passage> found = new ArrayList<>();
  private final Deque<Item> items = new ArrayDeque<>();
  private final Deque<Callout> callouts = new ArrayDeque<>();
  private int lists;
  private int calloutCount;
  private boolean itemBegins;

  List<Passage> found() {
    return found;
  }

  void beginList() {
    items.push(new Item(++lists, 0));
  }

  /** Go on with the next entry of the list. */
  void beginItem() {
    Item last = items.pop();
    items.push(new Item(last.list(), last.number() + 1));
    itemBegins = true;
  }

  void endList() {
    items.pop();
    itemBegins = false;
  }

  /** Begin a callout, the {@code row}-th in a row. */
  void beginCallout(String kind, int row) {
    callouts.push(new Callout(kind, ++calloutCount, row));
  }

  void endCallout() {
    callouts.pop();
  }

  /** Add a paragraph that consists of {@code first} and its later siblings. */
  void paragraph(@Nullable Node first, Draft draft) {
    add(itemBegins ? Kind.ITEM : Kind.PARAGRAPH, first, draft);
  }

  /** Add a passage that consists of {@code first} and its later siblings, if it has any text. */
  void add(Kind kind, @Nullable Node first, Draft draft) {
    if (first == null || draft.flavour() != Flavour.BODY) {
      return;
    }
    itemBegins = false;
    PlacedText text = PlainText.prose(first, draft);
    if (!text.text().isBlank()) {
      found.add(new Passage(kind, text, items.peek(), callouts.peek()));
    }
  }
}
