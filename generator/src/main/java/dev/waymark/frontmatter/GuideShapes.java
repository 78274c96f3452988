package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.FieldType.Plain.PATH;
import static dev.waymark.frontmatter.FieldType.Plain.TEXT;
import static dev.waymark.frontmatter.FieldType.Plain.TIME;
import static dev.waymark.frontmatter.FieldType.Plain.TRUTH;

import dev.waymark.frontmatter.FieldType.Either;
import dev.waymark.frontmatter.FieldType.ListOf;
import dev.waymark.frontmatter.FieldType.Markdown;
import dev.waymark.frontmatter.FieldType.Words;
import dev.waymark.frontmatter.Shape.Rule;
import dev.waymark.model.Audience;
import dev.waymark.model.BodyPosition;
import dev.waymark.model.Difficulty;
import dev.waymark.model.Requirement;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Guides. */
final class GuideShapes {
  static final Shape EQUIPMENT =
      Shape.of(
          "a tool or supply",
          "{ name: Massage oil, quantity: 1 cup }",
          "Something that readers need. A plain name is the same as \"name\" alone.",
          Field.required("name", TEXT, "What it is."),
          Field.optional("quantity", TEXT, "How much of it, such as 1 tablespoon."),
          Field.optional("note", TEXT, "What to know about it."),
          Field.optional("optional", TRUTH, "Write true if the guide can be done without it."));

  private static final FieldType EQUIPMENT_LIST = ListOf.distinct(new Either(TEXT, EQUIPMENT));

  private GuideShapes() {}

  /** Return the shape of the front matter of a site's guides. */
  static Shape guide(SiteConfig config) {
    Set<String> required = required(config);
    List<Field> fields = new ArrayList<>();
    fields.addAll(about(config));
    fields.addAll(credits());
    fields.addAll(content(config));
    fields.addAll(DocumentShapes.extra(config));
    fields.replaceAll(field -> required.contains(field.name()) ? field.asRequired() : field);
    return Shape.ofFile(
        "guide",
        "What stands at the top of a guide: what a machine must understand of it.",
        fields,
        new Rule.ExactlyOne("steps", "phases"));
  }

  private static Set<String> required(SiteConfig config) {
    Set<String> required = new LinkedHashSet<>(List.of("summary", "published"));
    config.require().forEach(requirement -> required.add(Choices.word(requirement)));
    config.taxonomies().stream()
        .filter(Taxonomy::required)
        .forEach(taxonomy -> required.add(taxonomy.field().value()));
    return required;
  }

  /** What a guide is about, and for whom. */
  private static List<Field> about(SiteConfig config) {
    List<Field> fields =
        new ArrayList<>(
            List.of(
                DocumentShapes.TITLE,
                DocumentShapes.SLUG_FIELD,
                DocumentShapes.SUMMARY,
                DocumentShapes.language(config),
                Field.required(
                    "audience",
                    Words.of(Audience.class),
                    "Who follows the guide. A client is somebody who books a therapist.")));
    fields.addAll(terms(config));
    fields.addAll(
        List.of(
            Field.optional(
                "position",
                Words.of(BodyPosition.class),
                "How the person who is massaged sits, lies or stands."),
            Field.optional("difficulty", Words.of(Difficulty.class), "How hard the guide is."),
            Field.optional("tags", ListOf.distinct(TEXT), "Keywords.")));
    return fields;
  }

  private static List<Field> terms(SiteConfig config) {
    return config.taxonomies().stream()
        .filter(taxonomy -> !taxonomy.isDerived())
        .map(GuideShapes::terms)
        .toList();
  }

  private static Field terms(Taxonomy taxonomy) {
    List<String> slugs =
        taxonomy.terms().stream().map(Term::slug).map(slug -> slug.value()).toList();
    return Field.optional(
        taxonomy.field().value(),
        ListOf.distinct(Words.of(slugs)),
        "Terms by which the site sorts its guides ("
            + taxonomy.label()
            + "), as site.yaml lists them.");
  }

  /** Who stands behind a guide, and since when. */
  private static List<Field> credits() {
    return List.of(
        DocumentShapes.PUBLISHED,
        DocumentShapes.UPDATED,
        DocumentShapes.EXPIRES,
        DocumentShapes.DRAFT,
        Field.optional(
            "authors",
            ListOf.any(new Either(TEXT, CreditShapes.AUTHOR)),
            "Who wrote the guide: names, or names with an address."),
        Field.optional("review", CreditShapes.REVIEW, "Who checked the guide, and when."),
        DocumentShapes.TRANSLATION_FIELD,
        DocumentShapes.ALIASES,
        DocumentShapes.SILENCE);
  }

  /** What readers see below the title. */
  private static List<Field> content(SiteConfig config) {
    return List.of(
        Field.optional("image", MediaShapes.PICTURE, "A picture of the whole guide."),
        Field.optional("video", MediaShapes.VIDEO, "A video of the whole guide."),
        Field.optional(
            "prerequisites",
            ListOf.distinct(PATH),
            "Guides to do before this one: the paths of their files, from this file."),
        Field.optional(
            "related",
            ListOf.distinct(PATH),
            "Guides that fit with this one: the paths of their files, from this file."),
        Field.optional("tools", EQUIPMENT_LIST, "What is used and stays, such as towels."),
        Field.optional("supplies", EQUIPMENT_LIST, "What is used up, such as oil."),
        Field.optional("safety", safety(config), "What readers must know before they begin."),
        Field.optional(
            "totalTime", TIME, "How long it all takes, where the sum of the steps is not right."),
        Field.optional("steps", StepShapes.STEPS, "The steps, in order."),
        Field.optional(
            "phases",
            ListOf.filled(StepShapes.PHASE),
            "The steps in groups, each with a title, instead of \"steps\"."),
        Field.optional("afterCare", ListOf.any(Markdown.ANY), "What to do when all is done."),
        Field.optional(
            "references",
            ListOf.any(CreditShapes.REFERENCE),
            "Sources that support what the guide says."),
        Field.optional(
            "contact", ContactShapes.CONTACT, "Whom readers can turn to, instead of the site's."),
        Field.optional(
            "disclaimer", Markdown.ANY, "What the guide cannot promise, instead of the site's."),
        Field.optional("license", TEXT, "How others may use the text, instead of the site's."));
  }

  private static Shape safety(SiteConfig config) {
    Shape safety = SafetyShapes.ofGuide(config.safetySets().keySet());
    return config.require().contains(Requirement.SAFETY)
        ? safety.with(new Rule.GivenOrUsed("doNotIf", "use", Vocabulary.withDoNotIf(config)))
        : safety;
  }
}
