package dev.waymark.frontmatter;

import dev.waymark.frontmatter.FieldType.Either;
import dev.waymark.frontmatter.FieldType.FieldName;
import dev.waymark.frontmatter.FieldType.ListOf;
import dev.waymark.frontmatter.FieldType.Markdown;
import dev.waymark.frontmatter.FieldType.NamesTo;
import dev.waymark.frontmatter.FieldType.Plain;
import dev.waymark.frontmatter.FieldType.WholeNumber;
import dev.waymark.frontmatter.FieldType.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a JSON Schema of a shape.
 *
 * <p>It uses nothing that means something else, or nothing, in draft 7, which is what many editors
 * read. Makes one schema; not thread-safe.
 */
final class SchemaMaker {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final @Nullable FieldType tags;
  private final Map<String, FieldType> defined = new HashMap<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /**
   * Make one.
   *
   * @param tags what the languages are called whose values may stand wherever one may, as {@link
   *     Translations} reads them; null where nothing has translations
   */
  SchemaMaker(@Nullable FieldType tags) {
    this.tags = tags;
  }

  Map<String, Object> make(Shape root) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.putAll(fields(root, tags != null));
    schema.put("$defs", definitions);
    return schema;
  }

  private Map<String, Object> fields(Shape shape, boolean translated) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field field : shape.fields()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", field.description());
      property.putAll(value(field, translated));
      properties.put(field.name(), property);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", shape.owner().isEmpty() ? shape.name() : shape.owner());
    schema.put("description", shape.description());
    schema.put("type", "object");
    schema.put("properties", properties);
    List<String> required =
        shape.fields().stream().filter(Field::required).map(Field::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    shape.rules().forEach(rule -> schema.putAll(RuleSchema.of(rule)));
    return schema;
  }

  private Map<String, Object> value(Field field, boolean translated) {
    if (field.name().equals(Translations.LANGUAGES)) {
      return type(field.type(), false);
    }
    return Translations.NAMED.contains(field.name())
        ? type(field.type(), translated)
        : translatable(field.type(), translated);
  }

  private Map<String, Object> translatable(FieldType type, boolean translated) {
    Map<String, Object> one = type(type, translated);
    if (tags == null || !translated) {
      return one;
    }
    FieldType names = tags;
    Map<String, Object> each = new LinkedHashMap<>();
    each.put("title", "one for each language of the site");
    each.put("type", "object");
    each.put("propertyNames", define("language-of-the-site", names, () -> single(names)));
    each.put("additionalProperties", one);
    each.put("minProperties", 1);
    return anyOf(one, each);
  }

  private Map<String, Object> type(FieldType type, boolean translated) {
    if (type instanceof Shape shape) {
      return define(shape.name(), shape, () -> fields(shape, translated));
    }
    if (type instanceof ListOf list) {
      return list(list, translated);
    }
    if (type instanceof NamesTo names) {
      return names(names, translated);
    }
    if (type instanceof Either either) {
      return anyOf(type(either.first(), translated), type(either.second(), translated));
    }
    if (type instanceof Plain plain) {
      String name = plain.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return define(name, plain, () -> single(plain));
    }
    return type.equals(Markdown.ANY) ? define("markdown", type, () -> single(type)) : single(type);
  }

  private Map<String, Object> list(ListOf list, boolean translated) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", list.inWords());
    schema.put("type", "array");
    if (list.item() instanceof Words words && words.words().isEmpty()) {
      schema.put("maxItems", 0); // says more than that no item fits
      return schema;
    }
    schema.put("items", translatable(list.item(), translated));
    if (list.least() > 0) {
      schema.put("minItems", list.least());
    }
    if (list.most() < Integer.MAX_VALUE) {
      schema.put("maxItems", list.most());
    }
    if (list.distinct()) {
      schema.put("uniqueItems", true);
    }
    return schema;
  }

  private Map<String, Object> names(NamesTo names, boolean translated) {
    Map<String, Object> special = new LinkedHashMap<>();
    names.special().forEach((name, type) -> special.put(name, translatable(type, translated)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", names.inWords());
    schema.put("type", "object");
    if (names.names() != Plain.TEXT) {
      schema.put("propertyNames", type(names.names(), false));
    }
    if (!special.isEmpty()) {
      schema.put("properties", special);
    }
    schema.put("additionalProperties", translatable(names.values(), translated));
    if (names.least() > 0) {
      schema.put("minProperties", names.least());
    }
    return schema;
  }

  private static Map<String, Object> single(FieldType type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (!(type instanceof Words)) { // editors show the words themselves
      schema.put("title", type.inWords());
    }
    if (type instanceof Plain plain) {
      schema.putAll(TypeSchema.of(plain));
    } else if (type instanceof Markdown markdown) {
      schema.putAll(TypeSchema.of(markdown));
    } else if (type instanceof WholeNumber number) {
      schema.putAll(TypeSchema.of(number));
    } else if (type instanceof FieldName name) {
      schema.putAll(TypeSchema.of(name));
    } else if (type instanceof Words words) {
      schema.putAll(TypeSchema.of(words));
    }
    return schema;
  }

  private static Map<String, Object> anyOf(Map<String, Object> first, Map<String, Object> second) {
    return Map.of("anyOf", List.of(first, second));
  }

  /** Return a reference to what is written once, under a name. */
  private Map<String, Object> define(
      String name, FieldType type, Supplier<Map<String, Object>> schema) {
    FieldType first = defined.putIfAbsent(name, type);
    if (first == null) {
      definitions.put(name, Map.of()); // keeps its place before what it refers to
      definitions.put(name, schema.get());
    } else if (!first.equals(type)) {
      throw new IllegalStateException("two types are called " + name);
    }
    return Map.of("$ref", "#/$defs/" + name);
  }
}
