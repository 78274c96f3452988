package dev.waymark.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What assistive technology gets of the open page: a line for each role, name and state. */
final class AccessibilityTree {
  private static final List<String> STATES =
      List.of(
          "checked", "disabled", "expanded", "focused", "level", "live", "pressed", "valuetext");

  /** What is there a second time: as parts of a text, or before it. */
  private static final List<String> LEFT_OUT = List.of("InlineTextBox", "ListMarker");

  private final Map<String, Map<?, ?>> nodes = new HashMap<>();
  private final StringBuilder lines = new StringBuilder();

  private AccessibilityTree() {}

  static String read(Browser browser) {
    Object all = browser.command("Accessibility.getFullAXTree", Map.of()).get("nodes");
    if (!(all instanceof List<?> list) || list.isEmpty()) {
      throw new AssertionError("the browser gives no accessibility tree");
    }
    AccessibilityTree tree = new AccessibilityTree();
    for (Object each : list) {
      Map<?, ?> node = (Map<?, ?>) each;
      tree.nodes.put(String.valueOf(node.get("nodeId")), node);
    }
    tree.write((Map<?, ?>) list.get(0), "", 0);
    return tree.lines.toString();
  }

  private void write(Map<?, ?> node, String around, int depth) {
    String role = value(node, "role");
    String name = value(node, "name");
    boolean silent = name.isEmpty() && role.equals("generic");
    boolean repeats = role.equals("StaticText") && (name.isBlank() || name.equals(around));
    boolean shown = !Boolean.TRUE.equals(node.get("ignored")) && !silent;
    if (repeats || LEFT_OUT.contains(role)) {
      return;
    }
    if (shown) {
      lines.append("  ".repeat(depth)).append(role);
      lines.append(name.isEmpty() ? "" : " \"" + name + "\"").append(states(node)).append('\n');
    }
    if (node.get("childIds") instanceof List<?> children) {
      for (Object id : children) {
        Map<?, ?> child = nodes.get(String.valueOf(id));
        if (child != null) {
          write(child, shown ? name : around, shown ? depth + 1 : depth);
        }
      }
    }
  }

  private static String states(Map<?, ?> node) {
    Map<String, String> found = new TreeMap<>();
    if (node.get("properties") instanceof List<?> properties) {
      for (Object each : properties) {
        Map<?, ?> property = (Map<?, ?>) each;
        String name = String.valueOf(property.get("name"));
        String value = value(property, "value");
        if (STATES.contains(name) && !value.equals("false") && !value.isEmpty()) {
          found.put(name, value);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    found.forEach((name, value) -> text.append(", ").append(name).append(' ').append(value));
    return text.toString();
  }

  private static String value(Map<?, ?> node, String key) {
    Object value = node.get(key) instanceof Map<?, ?> typed ? typed.get("value") : null;
    return value == null ? "" : String.valueOf(value);
  }
}
