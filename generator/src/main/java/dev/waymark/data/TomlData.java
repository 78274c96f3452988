package dev.waymark.data;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.DataValue;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads TOML. Call it on a thread with a deep stack: its parser calls itself in nested lists. */
final class TomlData {
  private TomlData() {}

  static Parsed<Optional<DataValue>> read(SourceText source) {
    TomlParseResult toml = Toml.parse(source.text().replace("\r\n", "\n").replace('\r', '\n'));
    if (!toml.hasErrors()) {
      return new Parsed<>(Optional.of(fields(toml)), List.of());
    }
    List<Diagnostic> problems = new ArrayList<>();
    for (TomlParseError error : toml.errors()) {
      problems.add(problem(source, error));
    }
    return new Parsed<>(Optional.empty(), problems);
  }

  private static Diagnostic problem(SourceText source, TomlParseError error) {
    int line = Math.max(1, error.position().line());
    return new Diagnostic(
        Severity.ERROR,
        "toml-syntax",
        "this is not TOML: " + String.valueOf(error.getMessage()).replace('\n', ' '),
        new Span(source.path().value(), line, Math.max(1, error.position().column()), 1),
        "write field = \"value\", and lists as [\"one\", \"two\"]",
        null);
  }

  private static DataValue fields(TomlTable table) {
    Map<String, DataValue> values = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : table.entrySet()) {
      values.put(entry.getKey(), value(entry.getValue()));
    }
    return new DataValue.Fields(values);
  }

  private static DataValue value(Object value) {
    if (value instanceof TomlTable table) {
      return fields(table);
    }
    if (value instanceof TomlArray array) {
      List<DataValue> items = new ArrayList<>(array.size());
      for (int i = 0; i < array.size(); i++) {
        items.add(value(array.get(i)));
      }
      return new DataValue.Items(items);
    }
    return new DataValue.Text(value.toString());
  }
}
