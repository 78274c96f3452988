package dev.waymark.frontmatter;

import dev.waymark.frontmatter.FieldType.ListOf;

/**
 * A field that authors can write.
 *
 * @param name as they write it
 * @param type of its value
 * @param required whether it has to be there
 * @param description one or two sentences for someone who has never seen YAML
 */
record Field(String name, FieldType type, boolean required, String description) {
  static Field required(String name, FieldType type, String description) {
    return new Field(name, type, true, description);
  }

  static Field optional(String name, FieldType type, String description) {
    return new Field(name, type, false, description);
  }

  /** Return this as one that has to be there, and not as an empty list. */
  Field asRequired() {
    return new Field(name, type instanceof ListOf list ? list.filled() : type, true, description);
  }
}
