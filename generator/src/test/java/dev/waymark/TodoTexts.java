package dev.waymark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Does what the author of a new guide does: writes over what begins with {@code TODO:}. */
final class TodoTexts {
  private record Place(int start, int end, String text) {}

  private final Map<String, String> texts;
  private final Set<String> used = new TreeSet<>();
  private final List<Place> places = new ArrayList<>();

  private TodoTexts(Map<String, String> texts) {
    this.texts = new TreeMap<>(texts);
  }

  /**
   * Fill in a guide.
   *
   * @param texts by the path of their field, such as {@code steps.do}; that of the body is empty
   * @throws AssertionError where there is no text for a path, or no path for a text
   */
  static String fill(String guide, Map<String, String> texts) {
    int end = guide.indexOf("\n---\n") + 1;
    String yaml = guide.substring(0, end);
    TodoTexts todos = new TodoTexts(texts);
    Node root = new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
    todos.collect(root, "");
    StringBuilder filled = new StringBuilder(yaml);
    for (int i = todos.places.size() - 1; i >= 0; i--) {
      Place place = todos.places.get(i);
      filled.replace(place.start(), place.end(), "\"" + todos.take(place.text()) + "\"");
    }
    String body = guide.substring(end).replaceAll("(?m)^TODO:.*$", todos.take(""));
    if (!todos.texts.keySet().equals(todos.used)) {
      throw new AssertionError("there is no TODO for some of " + todos.texts.keySet());
    }
    return filled + body;
  }

  private String take(String path) {
    used.add(path);
    String text = texts.get(path);
    if (text == null) {
      throw new AssertionError("nothing to write at " + path);
    }
    return text;
  }

  private void collect(Node node, String path) {
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        String name = ((ScalarNode) tuple.getKeyNode()).getValue();
        collect(tuple.getValueNode(), path.isEmpty() ? name : path + "." + name);
      }
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> collect(item, path));
    } else if (node instanceof ScalarNode scalar && scalar.getValue().startsWith("TODO:")) {
      places.add(
          new Place(
              scalar.getStartMark().orElseThrow().getIndex(),
              scalar.getEndMark().orElseThrow().getIndex(),
              path));
    }
  }
}
