package dev.waymark.frontmatter;

import dev.waymark.frontmatter.FieldType.FieldName;
import dev.waymark.frontmatter.FieldType.Markdown;
import dev.waymark.frontmatter.FieldType.Plain;
import dev.waymark.frontmatter.FieldType.WholeNumber;
import dev.waymark.frontmatter.FieldType.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says in JSON Schema what a single value may be.
 *
 * <p>An editor reads YAML with types: what stands without quotes can be a number or a truth value
 * to it, while Waymark keeps each text as typed. So wherever a text can look like one of these, it
 * may be one.
 */
final class TypeSchema {
  private static final List<String> ANY_SCALAR = List.of("string", "number", "boolean");
  private static final List<String> WORD = List.of("string", "integer", "boolean");
  private static final int LONGEST_NUMBER = 15;
  private static final long MOST_DIGITS = 999_999_999_999_999L;
  private static final long LEAST_TELEPHONE = 1_000_000L;

  private TypeSchema() {}

  static Map<String, Object> of(Plain type) {
    return switch (type) {
      case TEXT_OR_NOTHING -> new LinkedHashMap<>(Map.of("type", ANY_SCALAR));
      case ANYTHING ->
          new LinkedHashMap<>(
              Map.of("type", List.of("string", "number", "boolean", "array", "object")));
      case TEXT, PATH, ALIAS, MENU_TARGET -> text(ANY_SCALAR, Patterns.of(type));
      case TRUTH -> text(List.of("boolean", "string"), Patterns.of(type));
      case SLUG, ID -> ranged(text(WORD, Patterns.of(type)), 0, MOST_DIGITS);
      case TELEPHONE -> telephone(type, LEAST_TELEPHONE);
      case EMERGENCY_NUMBER -> telephone(type, 0);
      case DATE -> date(type);
      case TIME, WEB_ADDRESS, SITE_ADDRESS, EDIT_ADDRESS, SHARE_ADDRESS, HOST, LANGUAGE_TAG ->
          text(List.of("string"), Patterns.of(type));
    };
  }

  static Map<String, Object> of(Markdown type) {
    Map<String, Object> schema = of(Plain.TEXT);
    if (type.longest() < Integer.MAX_VALUE) {
      schema.put("maxLength", type.longest());
    }
    return schema;
  }

  static Map<String, Object> of(WholeNumber type) {
    return ranged(text(List.of("integer", "string"), Patterns.DIGITS), type.least(), type.most());
  }

  static Map<String, Object> of(FieldName type) {
    Map<String, Object> schema = text(WORD, Patterns.FIELD_NAME);
    schema.put("not", Map.of("enum", List.copyOf(type.taken())));
    return schema;
  }

  /** Return one that nothing fits where there are no words: an enumeration cannot be empty. */
  static Map<String, Object> of(Words type) {
    List<Object> values = new ArrayList<>(type.words());
    for (String word : type.words()) {
      if (word.equals("true") || word.equals("false")) {
        values.add(Boolean.valueOf(word));
      } else if (isNumber(word)) {
        values.add(Long.valueOf(word));
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(values.isEmpty() ? "not" : "enum", values.isEmpty() ? Map.of() : values);
    return schema;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_NUMBER
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Map<String, Object> telephone(Plain type, long least) {
    return ranged(text(List.of("string", "integer"), Patterns.of(type)), least, MOST_DIGITS);
  }

  private static Map<String, Object> date(Plain type) {
    Map<String, Object> schema = text(List.of("string"), Patterns.of(type));
    schema.put("format", "date");
    return schema;
  }

  private static Map<String, Object> text(List<String> types, String pattern) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", types.size() == 1 ? types.get(0) : types);
    schema.put("pattern", pattern);
    return schema;
  }

  private static Map<String, Object> ranged(Map<String, Object> schema, long least, long most) {
    schema.put("minimum", least);
    schema.put("maximum", most);
    return schema;
  }
}
