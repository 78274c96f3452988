package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.Located;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RedFlag;
import dev.waymark.model.RichText;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a reader must know before the first step. */
final class SafetyReader {
  private static final Choices<RedFlag.Level> LEVELS = Choices.of(RedFlag.Level.class);

  private final Reading reading;
  private final ScalarReader scalars;
  private final PhoneFinder phones;

  SafetyReader(Reading reading, ScalarReader scalars, List<EmergencyNumber> emergency) {
    this.reading = reading;
    this.scalars = scalars;
    this.phones = new PhoneFinder(emergency);
  }

  /** Read a guide's, which may use the sets of these names. */
  Safety ofGuide(Node node, Set<String> sets) {
    FieldReader fields = FieldReader.of(reading, node, SafetyShapes.ofGuide(sets));
    if (fields == null) {
      return Safety.NONE;
    }
    List<Located<String>> use =
        Distinct.of(reading, fields.list("use", name -> setName(name, sets)), name -> name);
    return read(fields, use);
  }

  /** Read a set that guides share. */
  Safety ofSet(Node node) {
    FieldReader fields = FieldReader.of(reading, node, SafetyShapes.SET);
    return fields == null ? Safety.NONE : read(fields, List.of());
  }

  private Safety read(FieldReader fields, List<Located<String>> use) {
    Safety safety =
        new Safety(
            fields.filledList("doNotIf", this::item),
            fields.list("avoidArea", this::item),
            fields.list("askFirst", this::item),
            fields.list("stopIf", this::item),
            fields.list("redFlags", this::redFlag),
            use);
    fields.finish();
    return safety;
  }

  private @Nullable Located<String> setName(Node node, Set<String> sets) {
    Located<String> name = scalars.text(node);
    if (name == null || sets.contains(name.value())) {
      return name;
    }
    reading.report(
        FrontMatterRule.UNKNOWN_SAFETY_SET,
        name.at(),
        "site.yaml has no safety set \"" + name.value() + "\"",
        NearestName.hint(
            name.value(),
            sets,
            sets.isEmpty()
                ? "declare it in site.yaml, under safetySets"
                : "the sets are: " + String.join(", ", sets)));
    return null;
  }

  private @Nullable SafetyItem item(Node node) {
    if (node instanceof ScalarNode) {
      RichText text = text(node);
      return text == null ? null : new SafetyItem(text, null);
    }
    FieldReader fields = FieldReader.of(reading, node, SafetyShapes.NOTE);
    if (fields == null) {
      return null;
    }
    RichText text = fields.require("text", this::text, "say what it is about");
    RichText why = fields.read("why", this::text);
    fields.finish();
    return text == null ? null : new SafetyItem(text, why);
  }

  private @Nullable RedFlag redFlag(Node node) {
    FieldReader fields = FieldReader.of(reading, node, SafetyShapes.RED_FLAG);
    if (fields == null) {
      return null;
    }
    Located<RedFlag.Level> level =
        fields.require(
            "level",
            value -> scalars.choice(value, LEVELS),
            "write one of: emergency, urgent, non-urgent");
    List<SafetyItem> items = fields.requiredList("items", this::item, "list the signs");
    RichText why = fields.read("why", this::text);
    fields.finish();
    return level == null ? null : new RedFlag(level.value(), items, why, reading.span(node));
  }

  /** Read a text that must not hold a telephone number: the site keeps those in one place. */
  private @Nullable RichText text(Node node) {
    RichText text = scalars.rich(node);
    if (text != null && node instanceof ScalarNode scalar) {
      PhoneFinder.Match phone = phones.find(scalar.value());
      if (phone != null) {
        PlacedText placed = reading.placed(scalar);
        reading.report(
            FrontMatterRule.PHONE_IN_SAFETY,
            placed.span(phone.start(), phone.end()),
            "a safety text cannot hold a telephone number",
            "leave it out: the page shows the numbers that site.yaml lists under emergency");
      }
    }
    return text;
  }
}
