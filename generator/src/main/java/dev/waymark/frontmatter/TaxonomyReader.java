package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.model.Located;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the ways in which a site sorts its guides. */
final class TaxonomyReader {
  private final Reading reading;
  private final ScalarReader scalars;
  private final NameReader names;

  TaxonomyReader(Reading reading, ScalarReader scalars, NameReader names) {
    this.reading = reading;
    this.scalars = scalars;
    this.names = names;
  }

  @Nullable Taxonomy read(Entry entry) {
    Located<String> field = names.taxonomy(entry.key());
    FieldReader fields =
        FieldReader.of(reading, entry.value(), "a taxonomy", "{ label: Body area, terms: [neck] }");
    if (fields == null) {
      return null;
    }
    String label = fields.read("label", scalars::string);
    Boolean required = fields.read("required", scalars::bool);
    List<Term> terms = terms(fields);
    fields.finish();
    return field == null
        ? null
        : new Taxonomy(
            field,
            label == null ? fieldLabel(field.value()) : label,
            required != null && required,
            terms);
  }

  private List<Term> terms(FieldReader fields) {
    if (fields.has("terms") && fields.find("terms") instanceof MapNode) {
      return fields.map("terms", this::term);
    }
    List<Located<String>> slugs =
        fields.requiredList("terms", names::slug, "list them: terms: [neck, lower-back]");
    return Distinct.of(reading, slugs, slug -> slug).stream()
        .map(slug -> new Term(slug, termLabel(slug.value()), null, null))
        .toList();
  }

  private @Nullable Term term(Entry entry) {
    Located<String> slug = names.slug(entry.key());
    FieldReader fields =
        FieldReader.of(reading, entry.value(), "a term", "{ label: Lower back }, or as {}");
    if (fields == null) {
      return null;
    }
    String label = fields.read("label", scalars::string);
    String summary = fields.read("summary", scalars::string);
    Located<String> image = fields.read("image", scalars::text);
    fields.finish();
    return slug == null
        ? null
        : new Term(slug, label == null ? termLabel(slug.value()) : label, summary, image);
  }

  /** Return {@code lower-back} as "Lower back". */
  private static String termLabel(String slug) {
    return withCapital(slug.replace('-', ' '));
  }

  /** Return {@code bodyAreas} as "Body areas". */
  private static String fieldLabel(String field) {
    StringBuilder words = new StringBuilder(field.length() + 4);
    field
        .codePoints()
        .forEach(
            c ->
                words
                    .append(Character.isUpperCase(c) && words.length() > 0 ? " " : "")
                    .appendCodePoint(c == '-' || c == '_' ? ' ' : Character.toLowerCase(c)));
    return withCapital(words.toString());
  }

  private static String withCapital(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
