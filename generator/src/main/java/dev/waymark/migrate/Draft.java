package dev.waymark.migrate;

import dev.waymark.model.DataValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A guide that grows: its fields, and what a person has to do. Not thread-safe. */
final class Draft {
  private static final List<String> ORDER =
      List.of(
          "title",
          "slug",
          "language",
          "summary",
          "audience",
          "position",
          "difficulty",
          "published",
          "updated",
          "expires",
          "draft",
          "authors",
          "review",
          "license",
          "tags",
          "aliases",
          "image",
          "totalTime",
          "supplies",
          "tools",
          "safety",
          "steps",
          "phases",
          "references");

  private final Map<String, DataValue> fields = new LinkedHashMap<>();
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> tasks = new ArrayList<>();

  boolean has(String field) {
    return fields.containsKey(field) || lists.containsKey(field);
  }

  void put(String field, DataValue value) {
    fields.put(field, value);
  }

  void put(String field, String value) {
    fields.put(field, new DataValue.Text(value));
  }

  String text(String field) {
    DataValue value = fields.get(field);
    return value == null ? "" : Values.text(value);
  }

  /** Return a list that was put, or an empty one. */
  DataValue value(String field) {
    return fields.getOrDefault(field, new DataValue.Items(List.of()));
  }

  void remove(String field) {
    fields.remove(field);
    lists.remove(field);
  }

  /** Add texts to a list in which each may stand only once. */
  void add(String field, List<String> texts) {
    if (!texts.isEmpty()) {
      lists.computeIfAbsent(field, any -> new LinkedHashSet<>()).addAll(texts);
    }
  }

  List<String> list(String field) {
    return List.copyOf(lists.getOrDefault(field, Set.of()));
  }

  /** Keep something where people who edit the guide see it, and nobody else. */
  void remark(String line) {
    remarks.add(line);
  }

  /** Leave a task in the guide's text. */
  void task(String text) {
    tasks.add("TODO: " + text);
  }

  List<String> tasks() {
    return List.copyOf(tasks);
  }

  /** Return the front matter, between its two lines. */
  String frontMatter() {
    lists.forEach((field, texts) -> fields.put(field, Values.items(List.copyOf(texts))));
    Map<String, DataValue> sorted = new LinkedHashMap<>();
    for (String field : ORDER) {
      DataValue value = fields.get(field);
      if (value != null) {
        sorted.put(field, value);
      }
    }
    fields.forEach(sorted::putIfAbsent);
    StringBuilder out = new StringBuilder("---\n");
    out.append(YamlText.of(new DataValue.Fields(sorted)));
    remarks.forEach(remark -> out.append("# ").append(remark).append('\n'));
    return out.append("---\n").toString();
  }
}
