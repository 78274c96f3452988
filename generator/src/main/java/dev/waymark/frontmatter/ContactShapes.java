package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.FieldType.Plain.TELEPHONE;
import static dev.waymark.frontmatter.FieldType.Plain.TEXT;
import static dev.waymark.frontmatter.FieldType.Plain.WEB_ADDRESS;

/** Whom readers can turn to. */
final class ContactShapes {
  static final Shape CALL =
      Shape.of(
          "call",
          "{ label: the clinic, tel: \"+441234567890\" }",
          "Somebody whom readers can call.",
          Field.required(
              "label",
              TEXT,
              "Who answers, as in the middle of a sentence: \"the clinic\" becomes \"Call the"
                  + " clinic on …\"."),
          Field.required(
              "tel", TELEPHONE, "The number with its country, in quotes: \"+44 1234 567890\"."),
          Field.optional("hours", TEXT, "When somebody answers."));

  static final Shape DOCTOR =
      Shape.of(
          "doctorOnline",
          "{ label: Talk to a doctor online, url: https://… }",
          "A doctor with whom readers can talk online.",
          Field.required("label", TEXT, "The text of the link."),
          Field.optional("provider", TEXT, "Who offers this."),
          Field.required("url", WEB_ADDRESS, "Where the link leads."),
          Field.optional("what", TEXT, "What happens there, such as a video call with a doctor."),
          Field.optional("fee", TEXT, "What it costs; write free if it costs nothing."));

  static final Shape CONTACT =
      Shape.of(
          "contact",
          "call: " + CALL.example(),
          "Whom readers can turn to.",
          Field.optional("call", CALL, "Whom they can call."),
          Field.optional("doctorOnline", DOCTOR, "Where they can talk to a doctor online."));

  private ContactShapes() {}
}
