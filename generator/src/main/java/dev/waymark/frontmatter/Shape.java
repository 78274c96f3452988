package dev.waymark.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map whose fields are known: the one declaration of what authors can write, from which follow
 * what is an unknown field, what has to be there, and the schemas.
 *
 * @param name unique among all shapes, such as {@code step}
 * @param owner as messages call it, such as "a step"; empty for a file itself
 * @param example of how it is written
 * @param description what it is for
 * @param fields in the order in which an author would write them, each name once
 * @param rules about several of them
 */
record Shape(
    String name,
    String owner,
    String example,
    String description,
    List<Field> fields,
    List<Rule> rules)
    implements FieldType {
  Shape {
    Map<String, Field> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.putIfAbsent(field.name(), field));
    fields = List.copyOf(byName.values());
    rules = List.copyOf(rules);
  }

  /** What holds for several fields together. */
  sealed interface Rule {
    /** Exactly one of two fields is there. */
    record ExactlyOne(String first, String second) implements Rule {}

    /** At most one of two fields is there. */
    record NotBoth(String first, String second) implements Rule {}

    /** The list is there, or another one holds one of these words, which stand for such a list. */
    record GivenOrUsed(String list, String other, Set<String> words) implements Rule {}
  }

  /** Make one that is called by its name alone. */
  static Shape of(String owner, String example, String description, Field... fields) {
    String name = owner.replaceFirst("^an? ", "").replace(' ', '-');
    return new Shape(name, owner, example, description, List.of(fields), List.of());
  }

  /** Make one for a whole file. */
  static Shape ofFile(String name, String description, List<Field> fields, Rule... rules) {
    return new Shape(name, "", "", description, fields, List.of(rules));
  }

  /** Return this under a name of its own: messages call several shapes the same. */
  Shape named(String unique) {
    return new Shape(unique, owner, example, description, fields, rules);
  }

  Shape with(Rule rule) {
    return new Shape(name, owner, example, description, fields, List.of(rule));
  }

  Shape withExample(String other) {
    return new Shape(name, owner, other, description, fields, rules);
  }

  Optional<Field> field(String field) {
    return fields.stream().filter(candidate -> candidate.name().equals(field)).findFirst();
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** Return whether it may be an error that this field is not there. */
  boolean canMiss(String field) {
    return fields.stream().anyMatch(known -> known.required() && known.name().equals(field))
        || rules.stream()
            .anyMatch(rule -> rule instanceof Rule.ExactlyOne one && one.first().equals(field));
  }

  @Override
  public String inWords() {
    return owner.isEmpty() ? "fields" : owner + " with fields";
  }
}
