package dev.waymark.page.view;

import dev.waymark.model.DataValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page without steps.
 *
 * @param contents headings of the body
 */
public record ContentView(
    HeadView head,
    String title,
    @Nullable String summary,
    Html body,
    List<HeadingView> contents,
    @Nullable DateView published,
    @Nullable DateView updated,
    Map<String, DataValue> extra)
    implements PageView {
  public ContentView {
    contents = List.copyOf(contents);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }
}
