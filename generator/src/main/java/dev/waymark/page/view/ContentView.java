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
 * @param version which version of the text this is
 */
public record ContentView(
    HeadView head,
    String title,
    @Nullable String summary,
    Html body,
    List<HeadingView> contents,
    @Nullable DateView published,
    @Nullable DateView updated,
    VersionView version,
    Map<String, DataValue> extra)
    implements PageView {
  public ContentView {
    contents = List.copyOf(contents);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }
}
