package dev.waymark.validity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Holds the JSON-LD in a page to schema.org: types, properties, and the kinds of their values. */
final class JsonLdChecker implements Checker {
  static final String SCRIPTS = "script[type=application/ld+json]";

  /** Where an address may stand for a thing, as Google's guide to breadcrumbs has it. */
  private static final Set<String> ADDRESS_FOR_THING = Set.of("item");

  private static final SchemaOrg SCHEMA_ORG = SchemaOrg.read();

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    for (Element script : site.parsed(file).select(SCRIPTS)) {
      problems.addAll(problems(script.data()));
    }
    return problems;
  }

  List<String> problems(String json) {
    List<String> problems = new ArrayList<>();
    Map<String, Object> root = Json.object(json, problems);
    if (problems.isEmpty() && !"https://schema.org".equals(root.get("@context"))) {
      problems.add("@context is not https://schema.org");
    }
    if (root.get("@graph") instanceof List<?> graph) {
      graph.forEach(node -> checkRoot(node, problems));
    } else if (problems.isEmpty()) {
      checkRoot(root, problems);
    }
    return problems;
  }

  private static void checkRoot(Object node, List<String> problems) {
    if (node instanceof Map<?, ?> map && map.get("@type") instanceof String) {
      checkNode(Json.strings(map), problems);
    } else {
      problems.add("a node without a @type: " + node);
    }
  }

  private static void checkNode(Map<String, Object> node, List<String> problems) {
    String type = String.valueOf(node.get("@type"));
    if (!SCHEMA_ORG.isType(type)) {
      problems.add(type + " is no type");
      return;
    }
    node.forEach((name, value) -> checkMember(type, name, value, problems));
    if (type.equals("BreadcrumbList")) {
      checkPositions(node.get("itemListElement"), problems);
    }
  }

  private static void checkMember(String type, String name, Object value, List<String> problems) {
    if (name.equals("@id") || name.equals("@context") || name.equals("@type")) {
      return;
    }
    if (!SCHEMA_ORG.isProperty(name)) {
      problems.add(name + " of " + type + " is no property");
    } else if (!SCHEMA_ORG.allows(type, name)) {
      problems.add(type + " has no property " + name);
    } else if (value instanceof List<?> list) {
      if (list.isEmpty()) {
        problems.add(type + "." + name + " is an empty list");
      }
      list.forEach(item -> checkValue(type + "." + name, name, item, problems));
    } else {
      checkValue(type + "." + name, name, value, problems);
    }
  }

  private static void checkValue(String place, String name, Object value, List<String> problems) {
    if (value instanceof Map<?, ?> map) {
      checkChild(place, name, Json.strings(map), problems);
    } else if (!fits(name, value)) {
      problems.add(place + " is one of " + SCHEMA_ORG.range(name) + ", not: " + value);
    }
  }

  private static void checkChild(
      String place, String name, Map<String, Object> node, List<String> problems) {
    if (node.keySet().equals(Set.of("@id"))) {
      if (Addresses.absolute(String.valueOf(node.get("@id"))).isEmpty()) {
        problems.add(place + " refers to " + node.get("@id"));
      }
      return;
    }
    String type = String.valueOf(node.get("@type"));
    checkNode(node, problems);
    if (SCHEMA_ORG.isType(type) && !SCHEMA_ORG.takesNode(name, type)) {
      problems.add(place + " is one of " + SCHEMA_ORG.range(name) + ", not a " + type);
    }
  }

  private static boolean fits(String name, Object value) {
    List<String> range = SCHEMA_ORG.range(name);
    if (value instanceof Boolean) {
      return range.contains("Boolean");
    }
    if (value instanceof BigDecimal number) {
      return range.contains("Number")
          || range.contains("Float")
          || (range.contains("Integer") && number.stripTrailingZeros().scale() <= 0);
    }
    return value instanceof String text
        && (SCHEMA_ORG.takesText(name, text)
            || (ADDRESS_FOR_THING.contains(name) && Addresses.absolute(text).isPresent()));
  }

  private static void checkPositions(@Nullable Object items, List<String> problems) {
    List<?> list = items instanceof List<?> several ? several : List.of();
    if (list.isEmpty()) {
      problems.add("BreadcrumbList without items");
    }
    for (int i = 0; i < list.size(); i++) {
      Object position = list.get(i) instanceof Map<?, ?> item ? item.get("position") : "none";
      if (!String.valueOf(i + 1).equals(String.valueOf(position))) {
        problems.add("position " + position + " at place " + (i + 1) + " of BreadcrumbList");
      }
    }
  }
}
