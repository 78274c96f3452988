package dev.waymark.validity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The vocabulary of schema.org 30.0, without what was superseded. */
final class SchemaOrg {
  /** The types of values that are no nodes, and that are no more special than text. */
  private static final Set<String> TEXTS =
      Set.of("Text", "CssSelectorType", "PronounceableText", "XPathType");

  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, List<String>> enumerations = new HashMap<>();
  private final Map<String, List<String>> domains = new HashMap<>();
  private final Map<String, List<String>> ranges = new HashMap<>();

  /** Read what {@link SchemaOrgExtract} wrote. */
  static SchemaOrg read() {
    SchemaOrg vocabulary = new SchemaOrg();
    for (String[] cells : lines("types.tsv")) {
      vocabulary.parents.put(cells[0], names(cells, 1));
      vocabulary.enumerations.put(cells[0], names(cells, 2));
    }
    for (String[] cells : lines("properties.tsv")) {
      vocabulary.domains.put(cells[0], names(cells, 1));
      vocabulary.ranges.put(cells[0], names(cells, 2));
    }
    return vocabulary;
  }

  /** Return whether a node can be of this type: members of enumerations and data types are none. */
  boolean isType(String name) {
    return parents.containsKey(name) && withAncestors(name).contains("Thing");
  }

  boolean isProperty(String name) {
    return ranges.containsKey(name);
  }

  boolean allows(String type, String property) {
    Set<String> types = withAncestors(type);
    return domains.getOrDefault(property, List.of()).stream().anyMatch(types::contains);
  }

  List<String> range(String property) {
    return ranges.getOrDefault(property, List.of());
  }

  /** Return whether a node of {@code type} may be a value of {@code property}. */
  boolean takesNode(String property, String type) {
    Set<String> types = withAncestors(type);
    return range(property).stream().anyMatch(types::contains);
  }

  /** Return whether {@code text} may be a value of {@code property}. */
  boolean takesText(String property, String text) {
    return range(property).stream().anyMatch(type -> isA(type, text));
  }

  private boolean isA(String type, String text) {
    return switch (type) {
      case "URL" -> Addresses.absolute(text).isPresent();
      case "Date" -> Forms.isDay(text);
      case "DateTime" -> Forms.isTime(text);
      case "Duration" -> Forms.isDuration(text);
      case "Integer" -> text.matches("[+-]?\\d+");
      case "Number", "Float" -> text.matches("[+-]?\\d+(\\.\\d+)?");
      case "Distance", "Mass" -> text.matches("\\d+(\\.\\d+)? \\S+"); // with a unit
      case "Time" -> text.matches("\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?");
      case "Boolean" -> text.matches("(https://schema\\.org/)?(True|False)");
      default -> (TEXTS.contains(type) && !text.isBlank()) || isMember(type, text);
    };
  }

  private boolean isMember(String enumeration, String text) {
    String name = text.replaceFirst("^https://schema\\.org/", "");
    return enumerations.getOrDefault(name, List.of()).stream()
        .anyMatch(each -> withAncestors(each).contains(enumeration));
  }

  private Set<String> withAncestors(String type) {
    Set<String> all = new TreeSet<>(Set.of(type));
    parents.getOrDefault(type, List.of()).forEach(parent -> all.addAll(withAncestors(parent)));
    return all;
  }

  private static List<String> names(String[] cells, int column) {
    return cells.length <= column || cells[column].isEmpty()
        ? List.of()
        : List.of(cells[column].split(" ", -1));
  }

  private static List<String[]> lines(String table) {
    try (InputStream in = SchemaOrg.class.getResourceAsStream("/schema.org/" + table)) {
      if (in == null) {
        throw new IOException(table + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
