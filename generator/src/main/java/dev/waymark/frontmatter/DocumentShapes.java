package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.FieldType.Plain.ALIAS;
import static dev.waymark.frontmatter.FieldType.Plain.ANYTHING;
import static dev.waymark.frontmatter.FieldType.Plain.DATE;
import static dev.waymark.frontmatter.FieldType.Plain.SLUG;
import static dev.waymark.frontmatter.FieldType.Plain.TEXT;
import static dev.waymark.frontmatter.FieldType.Plain.TRUTH;

import dev.waymark.frontmatter.FieldType.ListOf;
import dev.waymark.frontmatter.FieldType.NamesTo;
import dev.waymark.frontmatter.FieldType.Words;
import dev.waymark.model.Language;
import dev.waymark.model.SiteConfig;
import java.util.ArrayList;
import java.util.List;

/** Pages, and what guides have in common with them. */
final class DocumentShapes {
  static final Shape TRANSLATION =
      Shape.of(
          "translation",
          "{ by: Name, reviewedBy: Name }",
          "Who made this translation, and who compared it with the original.",
          Field.optional("by", TEXT, "Who translated the text."),
          Field.optional(
              "reviewedBy",
              TEXT,
              "The native speaker who compared it with the original. Until one is named, readers"
                  + " are told, and search engines kept away."));

  static final Field TITLE =
      Field.required("title", TEXT, "The title, which no other text of this language has.");
  static final Field SLUG_FIELD =
      Field.optional(
          "slug",
          SLUG,
          "The last part of the address: small letters with hyphens. Otherwise it is the file's"
              + " name.");
  static final Field SUMMARY =
      Field.optional("summary", TEXT, "One sentence that says what readers find here.");
  static final Field PUBLISHED =
      Field.optional(
          "published", DATE, "The day from which this is on the site, as in 2026-11-22.");
  static final Field UPDATED =
      Field.optional("updated", DATE, "The day of the last change that matters to readers.");
  static final Field EXPIRES =
      Field.optional("expires", DATE, "The day after which this is no longer on the site.");
  static final Field ALIASES =
      Field.optional(
          "aliases",
          ListOf.any(ALIAS),
          "Old addresses of this text, as in /old/name/. Each becomes a page that leads here.");
  static final Field TRANSLATION_FIELD =
      Field.optional("translation", TRANSLATION, "Who translated this, and who checked that.");
  static final Field DRAFT =
      Field.optional("draft", TRUTH, "Write true to keep this off the site until it is ready.");
  static final Field SILENCE =
      Field.optional(
          "silence",
          NamesTo.of(TEXT, TEXT),
          "Codes of rules that do not hold for this text, each with the reason.");

  private DocumentShapes() {}

  /** Return the shape of a page's front matter. */
  static Shape page(SiteConfig config) {
    List<Field> fields =
        new ArrayList<>(
            List.of(
                TITLE,
                SLUG_FIELD,
                SUMMARY,
                language(config),
                PUBLISHED,
                UPDATED,
                EXPIRES,
                TRANSLATION_FIELD,
                ALIASES,
                SILENCE,
                DRAFT));
    fields.addAll(extra(config));
    return Shape.ofFile("page", "What stands at the top of a page without steps.", fields);
  }

  static Field language(SiteConfig config) {
    return Field.optional(
        "language",
        Words.of(config.languages().stream().map(Language::tag).toList()),
        "The language of this text, where the file's name does not say it.");
  }

  /** Return the fields that the site declares for itself. */
  static List<Field> extra(SiteConfig config) {
    return config.extra().stream()
        .map(name -> Field.optional(name, ANYTHING, "A field of this site's own."))
        .toList();
  }
}
