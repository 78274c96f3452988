package dev.waymark.model;

import static java.util.stream.Collectors.toMap;

import dev.waymark.model.Passage.Callout;
import dev.waymark.model.Passage.Item;
import dev.waymark.model.Passage.Kind;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a body with their texts in one: what a passage is by itself takes more memory
 * than its words do, and is asked for once or twice.
 */
final class JoinedPassages extends AbstractList<Passage> implements RandomAccess {
  private static final Map<Kind, Layout> ALONE =
      Arrays.stream(Kind.values())
          .collect(toMap(kind -> kind, kind -> new Layout(kind, null, null)));

  private final PlacedText text;

  /** Where each passage ends in the text. */
  private final int[] ends;

  private final Layout[] layouts;

  private record Layout(Kind kind, @Nullable Item item, @Nullable Callout callout) {
    /** Those outside lists and callouts are shared. */
    static Layout of(Passage passage) {
      return passage.item() == null && passage.callout() == null
          ? Objects.requireNonNull(ALONE.get(passage.kind()))
          : new Layout(passage.kind(), passage.item(), passage.callout());
    }
  }

  private JoinedPassages(PlacedText text, int[] ends, Layout[] layouts) {
    this.text = text;
    this.ends = ends;
    this.layouts = layouts;
  }

  /**
   * Return a list of these passages.
   *
   * @param passages of one file
   */
  static List<Passage> copyOf(List<Passage> passages) {
    if (passages.isEmpty()) {
      return List.of();
    }
    if (passages instanceof JoinedPassages) {
      return passages;
    }
    int[] ends = new int[passages.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += passages.get(i).text().text().length();
      ends[i] = end;
    }
    return new JoinedPassages(
        PlacedText.join(passages.stream().map(Passage::text).toList()),
        ends,
        passages.stream().map(Layout::of).toArray(Layout[]::new));
  }

  @Override
  public Passage get(int index) {
    Layout layout = layouts[index];
    PlacedText part = text.part(index == 0 ? 0 : ends[index - 1], ends[index]);
    return new Passage(layout.kind(), part, layout.item(), layout.callout());
  }

  @Override
  public int size() {
    return ends.length;
  }
}
