package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.FieldType.Plain.ID;
import static dev.waymark.frontmatter.FieldType.Plain.TEXT;
import static dev.waymark.frontmatter.FieldType.Plain.TIME;

import dev.waymark.frontmatter.FieldType.Either;
import dev.waymark.frontmatter.FieldType.ListOf;
import dev.waymark.frontmatter.FieldType.Markdown;
import dev.waymark.frontmatter.FieldType.Words;
import dev.waymark.frontmatter.Shape.Rule;
import dev.waymark.model.Pressure;

/** What readers do. */
final class StepShapes {
  static final int MOST_IMAGES = 3;
  static final int LONGEST_ACTION = 500;

  private static final Markdown ACTION = new Markdown(LONGEST_ACTION);

  static final Shape STEP =
      Shape.of(
              "a step",
              "{ do: Press gently. }",
              "One step of a guide. A plain text is the same as \"do\" alone.",
              Field.optional(
                  "id",
                  ID,
                  "A name for links to this step, which stays when steps are moved. Otherwise it is"
                      + " called step-1, step-2 and so on."),
              Field.optional("title", TEXT, "A short name for the step."),
              Field.required(
                  "do", ACTION, "One action, said to the reader: Press gently with both hands."),
              Field.optional("time", TIME, "How long the step takes: 2 min, 90 s or 10-15 min."),
              Field.optional("repeat", TEXT, "How often, in words: 10 circles each side."),
              Field.optional("pressure", Words.of(Pressure.class), "How hard to press."),
              Field.optional(
                  "warning", Markdown.ANY, "What can go wrong. It is shown before the action."),
              Field.optional("tip", Markdown.ANY, "What helps. It is shown after the action."),
              Field.optional(
                  "tools",
                  ListOf.any(TEXT),
                  "What is needed for this step: names that stand in the guide's own tools."),
              Field.optional("image", MediaShapes.PICTURE, "A picture of the step."),
              Field.optional(
                  "images",
                  ListOf.any(MediaShapes.PICTURE).atMost(MOST_IMAGES),
                  "Up to " + MOST_IMAGES + " pictures of the step, instead of \"image\"."),
              Field.optional("video", MediaShapes.VIDEO, "A video of the step."))
          .with(new Rule.NotBoth("image", "images"));

  static final FieldType STEPS = ListOf.filled(new Either(ACTION, STEP));

  static final Shape PHASE =
      Shape.of(
          "a phase",
          "{ title: Before, steps: [Warm your hands.] }",
          "Steps that belong together, under a title.",
          Field.optional(
              "id", ID, "A name for links to this phase; otherwise one is made of its title."),
          Field.required("title", TEXT, "What the phase is called, such as Before the massage."),
          Field.required("steps", STEPS, "Its steps, in order."));

  private StepShapes() {}
}
