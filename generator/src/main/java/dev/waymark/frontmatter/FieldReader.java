package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.ListNode;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes fields out of a map by name; what its shape does not declare is unknown.
 *
 * <p>That the code and the shape fit each other is checked where the fields are read: a field that
 * is not declared cannot be asked for, one that is declared has to be, and one that is required has
 * to be reported where it is missing.
 */
final class FieldReader {
  private final Reading reading;
  private final MapNode map;
  private final Shape shape;
  private final Span start;
  private final Set<String> asked = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private final Map<String, Runnable> missing = new LinkedHashMap<>();

  /** Reads a node of one type; reports and returns null where it is none. */
  interface ValueReader<T> {
    @Nullable T read(Node node);
  }

  /** Reads a field whose name the author chose; reports and returns null where it is wrong. */
  interface EntryReader<T> {
    @Nullable T read(Entry entry);
  }

  /**
   * Make one.
   *
   * @param shape which declares the fields
   * @param start where to report fields that are missing
   */
  FieldReader(Reading reading, MapNode map, Shape shape, Span start) {
    this.reading = reading;
    this.map = map;
    this.shape = shape;
    this.start = start;
  }

  /** Make one for a node that must be a map; null, with a report, where it is none. */
  static @Nullable FieldReader of(Reading reading, Node node, Shape shape) {
    MapNode map = asMap(reading, node, shape.owner(), shape.example());
    return map == null ? null : new FieldReader(reading, map, shape, reading.span(map));
  }

  private static @Nullable MapNode asMap(Reading reading, Node node, String owner, String example) {
    if (node instanceof MapNode map) {
      return map;
    }
    if (!(node instanceof RefusedNode)) {
      reading.report(
          FrontMatterRule.WRONG_TYPE,
          node,
          owner + " is written with fields, not as " + node.kind(),
          (node instanceof ListNode ? "take the hyphens away: " : "") + "write it as " + example);
    }
    return null;
  }

  MapNode map() {
    return map;
  }

  /** Return whether the author wrote this field, with or without a value. */
  boolean has(String name) {
    return map.entries().containsKey(name);
  }

  /** Return the place of the name of a field that the author wrote. */
  Span key(String name) {
    Entry entry = map.entries().get(name);
    return reading.span(entry == null ? map : entry.key());
  }

  /** Return the value, or null where there is none; an empty one is reported. */
  @Nullable Node find(String name) {
    if (shape.field(name).isEmpty()) {
      throw new IllegalStateException(shape.name() + " declares no field " + name);
    }
    boolean first = asked.add(name);
    Entry entry = map.entries().get(name);
    if (first && entry != null && isAbsent(entry)) {
      reportAbsent(entry);
    }
    return entry == null || isAbsent(entry) || entry.value() instanceof RefusedNode
        ? null
        : entry.value();
  }

  private static boolean isAbsent(Entry entry) {
    return entry.value() instanceof ScalarNode scalar && scalar.isAbsent();
  }

  private void reportAbsent(Entry entry) {
    reading.report(
        FrontMatterRule.EMPTY_VALUE,
        entry.key(),
        "the field \"" + entry.key().value() + "\" has no value",
        shape.canMiss(entry.key().value())
            ? "write one after the colon"
            : "write one after the colon, or delete the line");
  }

  /** Report in other words that a field, which an author may expect, is unknown. */
  void refuse(String name, String message, String hint) {
    Entry entry = map.entries().get(name);
    if (entry != null) {
      refused.add(name);
      if (isAbsent(entry)) {
        reportAbsent(entry);
      }
      reading.report(FrontMatterRule.UNKNOWN_FIELD, entry.key(), message, hint);
    }
  }

  /** Read a field that may be missing. */
  <T> @Nullable T read(String name, ValueReader<T> reader) {
    Node node = find(name);
    return node == null ? null : reader.read(node);
  }

  /** Read a field that must be there. */
  <T> @Nullable T require(String name, ValueReader<T> reader, @Nullable String hint) {
    if (!has(name)) {
      reportMissing(name, hint);
    }
    return read(name, reader);
  }

  /** Report at the end that a field is missing. */
  void reportMissing(String name, @Nullable String hint) {
    String of = shape.owner().isEmpty() ? "" : " of " + shape.owner();
    reportMissing(name, "the field \"" + name + "\"" + of + " is missing", hint);
  }

  /** Report it in other words. */
  void reportMissing(String name, String message, @Nullable String hint) {
    if (!shape.canMiss(name)) {
      throw new IllegalStateException(shape.name() + " does not require the field " + name);
    }
    missing.put(name, () -> reading.report(FrontMatterRule.MISSING_FIELD, start, message, hint));
  }

  /** Read a map whose names the author chooses, without the entries that are wrong. */
  <T> List<T> map(String name, EntryReader<T> reader) {
    Node node = find(name);
    MapNode named = node == null ? null : asMap(reading, node, "\"" + name + "\"", "name: { … }");
    List<T> values = new ArrayList<>();
    if (named != null) {
      for (Entry entry : named.entries().values()) {
        T value = isThere(entry) ? reader.read(entry) : null;
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private boolean isThere(Entry entry) {
    if (isAbsent(entry)) {
      reportAbsent(entry);
      return false;
    }
    return !(entry.value() instanceof RefusedNode);
  }

  /** Read a list, without the items that are none. */
  <T> List<T> list(String name, ValueReader<T> reader) {
    Node node = find(name);
    return node == null ? List.of() : items(reading, node, reader);
  }

  /** Read a list that must have entries if it is there. */
  <T> List<T> filledList(String name, ValueReader<T> reader) {
    Node node = find(name);
    if (node instanceof ListNode list && list.items().isEmpty()) {
      reading.report(
          FrontMatterRule.EMPTY_VALUE,
          node,
          "the list \"" + name + "\" is empty",
          "write at least one entry into it");
    }
    return node == null ? List.of() : items(reading, node, reader);
  }

  /** Read a list that must be there and have entries. */
  <T> List<T> requiredList(String name, ValueReader<T> reader, @Nullable String hint) {
    if (!has(name)) {
      reportMissing(name, hint);
    }
    return filledList(name, reader);
  }

  /** Read the items of a node that must be a list. */
  static <T> List<T> items(Reading reading, Node node, ValueReader<T> reader) {
    List<T> values = new ArrayList<>();
    if (!(node instanceof ListNode list)) {
      if (!(node instanceof RefusedNode)) {
        reading.report(
            FrontMatterRule.WRONG_TYPE,
            node,
            "a list belongs here, not " + node.kind(),
            asList(node));
      }
      return values;
    }
    for (Node item : list.items()) {
      T value = isEmpty(reading, item) ? null : reader.read(item);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static boolean isEmpty(Reading reading, Node item) {
    if (item instanceof ScalarNode scalar && scalar.isAbsent()) {
      reading.report(
          FrontMatterRule.EMPTY_VALUE, item, "an entry of this list is empty", "delete it");
      return true;
    }
    return item instanceof RefusedNode;
  }

  private static String asList(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      return "write each entry on a line of its own that begins with \"- \"";
    }
    String value = scalar.value();
    if (value.indexOf('\n') >= 0
        || value.endsWith(".")
        || value.matches("(?s)(\\d+[.)]|[*+]) .*")) {
      return "begin each entry with \"- \" on a line of its own";
    }
    if (value.indexOf(',') >= 0 && value.chars().noneMatch(c -> "[]{}:#\"'".indexOf(c) >= 0)) {
      return "write it as a list: [" + value + "]";
    }
    boolean plain = value.chars().noneMatch(c -> ",[]{}:#\"'\n".indexOf(c) >= 0);
    return "write it as a list: [" + (plain ? value : Quoting.quoted(value)) + "]";
  }

  /**
   * Report every field that is not declared, and those that are missing, unless one of the former
   * is likely to be the latter, misspelt.
   */
  void finish() {
    checkReader();
    Set<String> known = new TreeSet<>(shape.names());
    Set<String> misspelt = new HashSet<>();
    for (Entry entry : map.entries().values()) {
      String name = entry.key().value();
      if (!known.contains(name) && !refused.contains(name)) {
        NearestName.find(name, known).ifPresent(misspelt::add);
        reportUnknown(entry, known);
      }
    }
    missing.keySet().removeAll(misspelt);
    missing.values().forEach(Runnable::run);
  }

  private void checkReader() {
    for (Field field : shape.fields()) {
      boolean unnoticed =
          field.required() && !has(field.name()) && !missing.containsKey(field.name());
      if (unnoticed || !asked.contains(field.name())) {
        throw new IllegalStateException(shape.name() + " is read without " + field.name());
      }
    }
  }

  /** A field that is one level too high is the commonest slip of an indentation. */
  private String elsewhere(String name, Set<String> known) {
    return shape.fields().stream()
        .filter(field -> field.type() instanceof Shape inner && inner.field(name).isPresent())
        .findFirst()
        .map(field -> "it belongs to \"" + field.name() + "\": put two spaces before it there")
        .orElse("the fields here are: " + String.join(", ", known));
  }

  private void reportUnknown(Entry entry, Set<String> known) {
    String name = entry.key().value();
    boolean cut = map.flow() && entry.value() instanceof ScalarNode value && value.isAbsent();
    String hint =
        cut
            ? "a text with a comma must stand in quotes here"
            : NearestName.hint(name, known, elsewhere(name, known));
    String place = shape.owner().isEmpty() ? "" : " in " + shape.owner();
    reading.report(
        FrontMatterRule.UNKNOWN_FIELD,
        entry.key(),
        "there is no field \"" + name + "\"" + place,
        hint);
  }
}
