package dev.waymark.frontmatter;

import dev.waymark.frontmatter.FieldType.Words;
import dev.waymark.frontmatter.Shape.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in JSON Schema what holds for several fields together. */
final class RuleSchema {
  private RuleSchema() {}

  static Map<String, Object> of(Rule rule) {
    if (rule instanceof Rule.ExactlyOne one) {
      return Map.of("oneOf", List.of(with(one.first()), with(one.second())));
    }
    if (rule instanceof Rule.NotBoth both) {
      return Map.of("not", Map.of("required", List.of(both.first(), both.second())));
    }
    return givenOrUsed((Rule.GivenOrUsed) rule);
  }

  private static Map<String, Object> givenOrUsed(Rule.GivenOrUsed rule) {
    Map<String, Object> given = with(rule.list());
    if (rule.words().isEmpty()) {
      return Map.of("anyOf", List.of(given));
    }
    Map<String, Object> used = with(rule.other());
    Map<String, Object> one = Map.of("contains", TypeSchema.of(Words.of(rule.words())));
    used.put("properties", Map.of(rule.other(), one));
    return Map.of("anyOf", List.of(given, used));
  }

  private static Map<String, Object> with(String field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", "with \"" + field + "\"");
    schema.put("required", List.of(field));
    return schema;
  }
}
