package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.FieldType.Markdown.ANY;

import dev.waymark.frontmatter.FieldType.Either;
import dev.waymark.frontmatter.FieldType.ListOf;
import dev.waymark.frontmatter.FieldType.Words;
import dev.waymark.model.RedFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a reader must know before the first step. */
final class SafetyShapes {
  private static final String EXAMPLE = "{ doNotIf: [you have a fever] }";

  static final Shape NOTE =
      Shape.of(
          "a safety note",
          "{ text: …, why: … }, or as a plain text",
          "A safety note with its reason. Without one a plain text is enough.",
          Field.required(
              "text", ANY, "The note, without a telephone number: site.yaml holds those."),
          Field.optional("why", ANY, "Why it matters, in a few words."));

  private static final FieldType ITEM = new Either(ANY, NOTE);

  static final Shape RED_FLAG =
      Shape.of(
          "a red flag",
          "{ level: emergency, items: [you cannot feel your legs] }",
          "Signs that a reader needs help from others, and how soon.",
          Field.required(
              "level",
              Words.of(RedFlag.Level.class),
              "How soon help is needed: emergency for an ambulance, urgent for the same day,"
                  + " non-urgent for an appointment."),
          Field.required(
              "items",
              ListOf.filled(ITEM),
              "The signs, each to be read after \"if\": you cannot feel your legs."),
          Field.optional("why", ANY, "What these signs can mean."));

  private static final List<Field> LISTS =
      List.of(
          Field.optional(
              "doNotIf",
              ListOf.filled(ITEM),
              "When readers must not do this at all, each to be read after \"if\": you have a"
                  + " fever."),
          Field.optional(
              "avoidArea", ListOf.any(ITEM), "Parts of the body that hands must keep away from."),
          Field.optional(
              "askFirst",
              ListOf.any(ITEM),
              "When readers should ask a doctor or midwife first, each to be read after \"if\"."),
          Field.optional(
              "stopIf",
              ListOf.any(ITEM),
              "What tells readers to stop in the middle, each to be read after \"if\"."),
          Field.optional(
              "redFlags",
              ListOf.any(RED_FLAG),
              "Signs that need help from others, grouped by how soon."));

  /** Safety notes that guides share. */
  static final Shape SET =
      Shape.of(
          "a safety set",
          EXAMPLE,
          "Safety notes that several guides share.",
          LISTS.toArray(Field[]::new));

  private SafetyShapes() {}

  /** Return the shape in a guide, which may use the sets of these names. */
  static Shape ofGuide(Collection<String> sets) {
    List<Field> fields = new ArrayList<>(LISTS);
    fields.add(
        Field.optional(
            "use",
            ListOf.distinct(Words.of(sets)),
            "Names of safety sets of site.yaml, whose notes are shown with those of this guide."));
    return Shape.of(
        "safety",
        EXAMPLE,
        "What readers must know before they begin; every page shows it before the first step.",
        fields.toArray(Field[]::new));
  }
}
