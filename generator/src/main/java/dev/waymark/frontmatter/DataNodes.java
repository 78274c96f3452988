package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.ListNode;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.DataValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns nodes into values as they were typed. */
final class DataNodes {
  private DataNodes() {}

  /** Return the value without what was refused; null where all of it was. */
  static @Nullable DataValue value(Node node) {
    if (node instanceof ScalarNode scalar) {
      return new DataValue.Text(scalar.value());
    }
    if (node instanceof ListNode list) {
      return items(list);
    }
    return node instanceof RefusedNode ? null : fields((MapNode) node);
  }

  private static DataValue items(ListNode list) {
    List<DataValue> values = new ArrayList<>();
    for (Node item : list.items()) {
      DataValue value = value(item);
      if (value != null) {
        values.add(value);
      }
    }
    return new DataValue.Items(values);
  }

  private static DataValue fields(MapNode map) {
    Map<String, DataValue> values = new LinkedHashMap<>();
    for (Entry entry : map.entries().values()) {
      DataValue value = value(entry.value());
      if (value != null) {
        values.put(entry.key().value(), value);
      }
    }
    return new DataValue.Fields(values);
  }
}
