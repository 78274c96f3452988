package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.FieldType.Plain.PATH;
import static dev.waymark.frontmatter.FieldType.Plain.SLUG;
import static dev.waymark.frontmatter.FieldType.Plain.TEXT;
import static dev.waymark.frontmatter.FieldType.Plain.TIME;
import static dev.waymark.frontmatter.FieldType.Plain.TRUTH;

import dev.waymark.frontmatter.FieldType.Either;
import dev.waymark.frontmatter.FieldType.ListOf;
import dev.waymark.frontmatter.FieldType.NamesTo;
import dev.waymark.frontmatter.FieldType.Words;
import dev.waymark.model.BodyRegion;
import dev.waymark.model.Taxonomy;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Ways in which a site sorts its guides. */
final class TaxonomyShapes {
  private static final String EXAMPLE = "{ label: Body area, terms: [neck] }";
  private static final String TERM_EXAMPLE = "{ label: Lower back }, or as {}";
  private static final String DESCRIPTION = "A way to sort guides.";
  private static final String TERM_DESCRIPTION = "A term, with what its page says of it.";

  private static final Field TERM_LABEL =
      Field.optional("label", TEXT, "What readers see; otherwise it is made of the term.");
  private static final Field TERM_SUMMARY =
      Field.optional("summary", TEXT, "One sentence for the term's page.");
  private static final Field TERM_IMAGE =
      Field.optional("image", PATH, "A picture for the term, from site.yaml.");

  private static final Field TERM_REGION =
      Field.optional(
          "region",
          Words.of(BodyRegion.class),
          "Where it lies on the body; such terms are shown on a body map, too.");

  static final Shape TERM =
      Shape.of(
          "a term",
          TERM_EXAMPLE,
          TERM_DESCRIPTION,
          TERM_LABEL,
          TERM_SUMMARY,
          TERM_IMAGE,
          TERM_REGION);

  /** Of the taxonomy by how long guides take. */
  static final Shape TIMED_TERM =
      Shape.of(
              "a term",
              TERM_EXAMPLE,
              TERM_DESCRIPTION,
              TERM_LABEL,
              Field.optional(
                  "upTo", TIME, "The longest time that belongs here; without it any longer one."),
              TERM_SUMMARY,
              TERM_IMAGE)
          .named("timed-term");

  private static final Field LABEL =
      Field.optional("label", TEXT, "What readers see; otherwise it is made of the field's name.");
  private static final Field PAGED =
      Field.optional(
          "paged",
          TRUTH,
          "Write false to show all guides of a term on one page, however many they are.");
  private static final Field COMBINE =
      Field.optional(
          "combine",
          ListOf.distinct(TEXT),
          "Other taxonomies: a term's page also links to the guides that have a term of these"
              + " too.");

  static final Shape TAXONOMY =
      Shape.of(
          "a taxonomy",
          EXAMPLE,
          DESCRIPTION,
          LABEL,
          Field.optional("required", TRUTH, "Write true if every guide needs a term of it."),
          PAGED,
          COMBINE,
          Field.required(
              "terms",
              new Either(ListOf.distinct(SLUG).filled(), NamesTo.of(SLUG, TERM)),
              "The terms, in small letters with hyphens: a list, or each with what its page says."));

  static final Shape BY_TIME =
      Shape.of(
              "a taxonomy",
              EXAMPLE,
              "Sorts guides by how long they take in all.",
              LABEL,
              PAGED,
              COMBINE,
              Field.required(
                  "terms",
                  NamesTo.of(SLUG, TIMED_TERM),
                  "The terms from short to long, each with the longest time that belongs to it."))
          .named("taxonomy-by-time");

  /** Those that have a shape of their own, by the name of their field. */
  static final Map<String, Shape> SPECIAL = special();

  private TaxonomyShapes() {}

  /** Return that of the taxonomy with this field. */
  static Shape of(String field) {
    return SPECIAL.getOrDefault(field, TAXONOMY);
  }

  /** Return that of a field which every guide has, whose words are the terms. */
  private static Shape ofWords(String field, Set<String> words) {
    return Shape.of(
            "a taxonomy",
            EXAMPLE,
            "Sorts guides by what their field \"" + field + "\" says.",
            LABEL,
            PAGED,
            COMBINE,
            Field.optional(
                "terms",
                NamesTo.of(Words.of(words), TERM),
                "What the pages of single words say, where that is more than the word."))
        .named("taxonomy-by-" + field);
  }

  private static Map<String, Shape> special() {
    Map<String, Shape> special = new TreeMap<>();
    TaxonomyReader.WORDS.forEach((field, words) -> special.put(field, ofWords(field, words)));
    special.put(Taxonomy.TIME, BY_TIME);
    return Collections.unmodifiableMap(special);
  }
}
