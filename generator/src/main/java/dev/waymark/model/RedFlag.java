package dev.waymark.model;

import dev.waymark.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signs that need help from somebody else (NHS service manual: care cards).
 *
 * @param level how soon
 * @param items the signs
 * @param why the reason
 * @param at where the entry stands
 */
public record RedFlag(Level level, List<SafetyItem> items, @Nullable RichText why, Span at) {
  /** How soon help is needed, soonest first. */
  public enum Level {
    EMERGENCY,
    URGENT,
    NON_URGENT
  }

  public RedFlag {
    items = List.copyOf(items);
  }
}
