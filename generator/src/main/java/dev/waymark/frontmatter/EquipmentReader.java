package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.Equipment;
import dev.waymark.model.Located;
import org.jspecify.annotations.Nullable;

/** Reads tools and supplies. */
final class EquipmentReader {
  private final Reading reading;
  private final ScalarReader scalars;

  EquipmentReader(Reading reading, ScalarReader scalars) {
    this.reading = reading;
    this.scalars = scalars;
  }

  @Nullable Equipment read(Node node) {
    if (node instanceof ScalarNode) {
      Located<String> name = scalars.text(node);
      return name == null ? null : new Equipment(name, null, null, false);
    }
    FieldReader fields = FieldReader.of(reading, node, GuideShapes.EQUIPMENT);
    if (fields == null) {
      return null;
    }
    Located<String> name = fields.require("name", scalars::text, "say what it is");
    String quantity = fields.read("quantity", scalars::string);
    String note = fields.read("note", scalars::string);
    Boolean optional = fields.read("optional", scalars::bool);
    fields.finish();
    return name == null ? null : new Equipment(name, quantity, note, optional != null && optional);
  }
}
