package dev.waymark.migrate;

import dev.waymark.model.DataValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands above a text.
 *
 * @param fields in the order they were written, small letters and hyphens aside
 * @param lines the number of the line each field stands in
 * @param commaLists whether a text with commas, and not with spaces, is a list
 * @param body the lines below
 */
record Header(
    Map<String, DataValue> fields,
    Map<String, Integer> lines,
    boolean commaLists,
    List<Line> body) {
  Header {
    fields = new LinkedHashMap<>(fields);
    lines = Map.copyOf(lines);
    body = List.copyOf(body);
  }

  int line(String field) {
    return lines.getOrDefault(field, 1);
  }
}
