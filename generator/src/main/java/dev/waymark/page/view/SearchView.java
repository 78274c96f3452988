package dev.waymark.page.view;

import java.util.List;

/**
 * Every guide of a language, by title.
 *
 * @param entries in the language's alphabetical order
 */
public record SearchView(HeadView head, List<SearchEntryView> entries) implements PageView {
  public SearchView {
    entries = List.copyOf(entries);
  }
}
