package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.FieldType.Plain.EDIT_ADDRESS;
import static dev.waymark.frontmatter.FieldType.Plain.EMERGENCY_NUMBER;
import static dev.waymark.frontmatter.FieldType.Plain.HOST;
import static dev.waymark.frontmatter.FieldType.Plain.LANGUAGE_TAG;
import static dev.waymark.frontmatter.FieldType.Plain.MENU_TARGET;
import static dev.waymark.frontmatter.FieldType.Plain.SHARE_ADDRESS;
import static dev.waymark.frontmatter.FieldType.Plain.SITE_ADDRESS;
import static dev.waymark.frontmatter.FieldType.Plain.TEXT;
import static dev.waymark.frontmatter.FieldType.Plain.TRUTH;

import dev.waymark.frontmatter.FieldType.Either;
import dev.waymark.frontmatter.FieldType.FieldName;
import dev.waymark.frontmatter.FieldType.ListOf;
import dev.waymark.frontmatter.FieldType.Markdown;
import dev.waymark.frontmatter.FieldType.NamesTo;
import dev.waymark.frontmatter.FieldType.WholeNumber;
import dev.waymark.frontmatter.FieldType.Words;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Output;
import dev.waymark.model.RawHtml;
import dev.waymark.model.Requirement;
import dev.waymark.model.RuleLevel;
import dev.waymark.model.ShareTarget;
import dev.waymark.model.Untranslated;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code site.yaml}. */
final class SiteShapes {
  static final WholeNumber PAGE_SIZE = new WholeNumber(1, 1000);

  static final Shape LANGUAGE =
      Shape.of(
          "a language",
          "{ name: English }",
          "A language in which the site has texts.",
          Field.required("name", TEXT, "What speakers of the language call it."),
          Field.optional(
              "direction",
              new Words(List.of("ltr", "rtl")),
              "Whether it is written from left to right or from right to left, where that is not"
                  + " known of the language."),
          Field.optional(
              "messages",
              NamesTo.of(TEXT, TEXT),
              "Texts that replace those of the theme, by their keys."));

  static final Shape MENU_ENTRY =
      Shape.of(
          "a menu entry",
          "{ label: About, to: pages/about.md }",
          "An entry of a menu.",
          Field.required("label", TEXT, "What readers see."),
          Field.required(
              "to", MENU_TARGET, "Where it leads: a file, as in pages/about.md, or https://…"));

  static final Shape EMERGENCY =
      Shape.of(
              "an emergency number",
              "{ region: European Union, number: \"112\" }",
              "The number to call in an emergency somewhere.",
              Field.required("region", TEXT, "Where one dials it."),
              Field.required("number", EMERGENCY_NUMBER, "The number, in quotes: \"112\"."))
          .named("emergency-entry");

  static final Shape SHARE_LINK =
      Shape.of(
          "a share link",
          "{ label: Post it, url: \"https://…/post?text={title}&link={url}\" }",
          "A link of your own to pass a guide on.",
          Field.required("label", TEXT, "What readers see."),
          Field.required(
              "url",
              SHARE_ADDRESS,
              "Where it leads, beginning with https://, with {url} for the guide's address and, if"
                  + " you like, {title} for its title."));

  static final Shape HISTORY =
      Shape.of(
          "history",
          "{ updated: true, edit: \"https://…/{path}\" }",
          "What is shown of the history of the texts.",
          Field.optional(
              "updated",
              TRUTH,
              "Write true to show the day of the last commit where a text does not say when it was"
                  + " updated."),
          Field.optional(
              "edit",
              EDIT_ADDRESS,
              "The address at which a text can be changed, with {path} for its file."));

  static final Shape SITE =
      Shape.ofFile(
          "site",
          "What is true of the whole site.",
          Stream.of(address(), guides(), readers(), files()).flatMap(List::stream).toList());

  private SiteShapes() {}

  /** What the site is called, and where it lies. */
  private static List<Field> address() {
    return List.of(
        Field.required("title", TEXT, "What the site is called."),
        Field.optional("summary", TEXT, "One sentence that says what readers find here."),
        Field.optional(
            "baseUrl",
            SITE_ADDRESS,
            "Where the site is published, with a / at the end. Without it, what needs a full"
                + " address is left out."),
        Field.optional(
            "languages",
            new NamesTo(LANGUAGE_TAG, LANGUAGE, Map.of(), 1),
            "The languages of the site by their tags, the main one first."),
        Field.optional(
            "untranslated",
            Words.of(Untranslated.class),
            "Whether readers of other languages see a text that is not translated: show it with a"
                + " notice, or hide it."),
        Field.optional("navigation", ListOf.any(MENU_ENTRY), "The menu, in order."),
        Field.optional(
            "footer",
            ListOf.any(MENU_ENTRY),
            "Links below each page, such as to a statement on accessibility, in order."));
  }

  /** What guides can and must say. */
  private static List<Field> guides() {
    return List.of(
        Field.optional(
            "taxonomies",
            new NamesTo(
                new FieldName(BuiltInFields.NOT_FOR_TAXONOMIES),
                TaxonomyShapes.TAXONOMY,
                TaxonomyShapes.SPECIAL,
                0),
            "Ways to sort guides. Each name becomes a field that guides can have."),
        Field.optional(
            "extra",
            ListOf.distinct(new FieldName(BuiltInFields.NOT_FOR_SITES)),
            "Names of fields of your own, which templates can show."),
        Field.optional(
            "require",
            ListOf.distinct(Words.of(Requirement.class)),
            "What every guide has to have."),
        Field.optional(
            "safetySets",
            NamesTo.of(TEXT, SafetyShapes.SET),
            "Safety notes that guides share, each set under a name that they use."),
        Field.optional(
            "emergency",
            ListOf.any(EMERGENCY),
            "Emergency numbers by region, which pages show with their red flags."));
  }

  /** What readers see on all pages. */
  private static List<Field> readers() {
    return List.of(
        Field.optional("contact", ContactShapes.CONTACT, "Whom readers can turn to."),
        Field.optional("disclaimer", Markdown.ANY, "What guides cannot promise."),
        Field.optional("license", TEXT, "How others may use the texts."),
        Field.optional(
            "share",
            ListOf.distinct(new Either(Words.of(ShareTarget.class), SHARE_LINK)),
            "Ways in which readers can pass a guide on: words, and links of your own."),
        Field.optional(
            "pageSize", PAGE_SIZE, "How many guides a page of a list shows; 50 if not given."),
        Field.optional(
            "image",
            MediaShapes.PICTURE,
            "A PNG or JPEG for those who link to a page without a picture of its own."),
        Field.optional(
            "previews", TRUTH, "Write true to draw such a picture for each guide without one."),
        Field.optional("history", HISTORY, "What is shown of the history of the texts."));
  }

  /** How files are written. */
  private static List<Field> files() {
    return List.of(
        Field.optional(
            "links",
            Words.of(LinkStyle.class),
            "How addresses end: pretty for web servers, explicit for sites that are opened from a"
                + " folder."),
        Field.optional(
            "rawHtml",
            Words.of(RawHtml.class),
            "What becomes of HTML in Markdown: escape shows it as text, sanitize keeps what is"
                + " harmless."),
        Field.optional(
            "offline",
            TRUTH,
            "Write true to keep pages on the devices of readers who opened them, for when they have"
                + " no network; write false on a site that did so once, to take that back."),
        Field.optional(
            "omit",
            ListOf.distinct(Words.of(Output.class)),
            "What is not written beside the pages: json and markdown of each guide, the search, the"
                + " feeds of terms, llms.txt."),
        Field.optional("customDomain", HOST, "The site's name on GitHub Pages, without https://."),
        Field.optional(
            "rules",
            NamesTo.of(TEXT, Words.of(RuleLevel.Level.class)),
            "How much the findings of a rule matter here, by its code: off, info, warning or"
                + " error."));
  }
}
