package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.FieldType.Plain.DATE;
import static dev.waymark.frontmatter.FieldType.Plain.TEXT;
import static dev.waymark.frontmatter.FieldType.Plain.WEB_ADDRESS;

/** Who and what a guide stands on. */
final class CreditShapes {
  static final Shape AUTHOR =
      Shape.of(
          "an author",
          "a name, or as { name: …, url: https://… }",
          "Somebody who wrote the guide.",
          Field.required("name", TEXT, "The author's name."),
          Field.optional("url", WEB_ADDRESS, "A page about the author."));

  static final Shape REVIEW =
      Shape.of(
          "review",
          "{ by: Name, role: midwife, last: 2026-11-22 }",
          "Who checked the guide, and when. Name nobody who did not.",
          Field.required("by", TEXT, "The name of the person who checked the guide."),
          Field.optional("role", TEXT, "What makes this person able to judge it, such as midwife."),
          Field.optional("last", DATE, "The day on which the guide was last checked."),
          Field.optional(
              "next", DATE, "The day by which it should be checked again, later than the last."));

  static final Shape REFERENCE =
      Shape.of(
          "a reference",
          "{ title: Back pain, url: https://… }",
          "A source that supports what the guide says.",
          Field.required("title", TEXT, "The title of the source."),
          Field.optional("publisher", TEXT, "Who published it."),
          Field.optional("url", WEB_ADDRESS, "Where it can be read."),
          Field.optional("accessed", DATE, "The day on which you read it."));

  private CreditShapes() {}
}
