package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signs to get help at.
 *
 * @param level {@code emergency}, {@code urgent} or {@code non-urgent}
 * @param items the signs
 * @param why the reason
 */
public record RedFlagView(String level, List<SafetyItemView> items, @Nullable Html why) {
  public RedFlagView {
    items = List.copyOf(items);
  }
}
