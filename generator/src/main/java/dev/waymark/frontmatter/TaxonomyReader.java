package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.model.Audience;
import dev.waymark.model.BodyPosition;
import dev.waymark.model.BodyRegion;
import dev.waymark.model.Difficulty;
import dev.waymark.model.Located;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import dev.waymark.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the ways in which a site sorts its guides. */
final class TaxonomyReader {
  /** Words of the fields that can be a taxonomy although every guide has them. */
  static final Map<String, Set<String>> WORDS =
      Map.of(
          "audience", Choices.of(Audience.class).byWord().keySet(),
          "difficulty", Choices.of(Difficulty.class).byWord().keySet(),
          "position", Choices.of(BodyPosition.class).byWord().keySet());

  private static final Choices<BodyRegion> REGIONS = Choices.of(BodyRegion.class);

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
    String name = field == null ? "" : field.value();
    FieldReader fields = FieldReader.of(reading, entry.value(), TaxonomyShapes.of(name));
    if (fields == null) {
      return null;
    }
    String label = fields.read("label", scalars::string);
    Boolean paged = fields.read("paged", scalars::bool);
    Boolean required = Taxonomy.isDerived(name) ? null : fields.read("required", scalars::bool);
    List<Located<String>> combine =
        Distinct.of(reading, fields.list("combine", scalars::text), other -> other);
    Set<String> words = WORDS.get(name);
    List<Term> terms =
        words == null
            ? terms(fields, name.equals(Taxonomy.TIME))
            : ofWords(fields, new Located<>(name, reading.span(entry.key())), List.copyOf(words));
    fields.finish();
    return field == null
        ? null
        : new Taxonomy(
            field,
            label == null && !Taxonomy.isDerived(name) ? fieldLabel(name) : label,
            required != null && required,
            paged == null || paged,
            combine,
            terms);
  }

  /** Report taxonomies that are to be combined with what is none. */
  List<Taxonomy> checked(List<Taxonomy> taxonomies) {
    List<String> all = taxonomies.stream().map(taxonomy -> taxonomy.field().value()).toList();
    for (Taxonomy taxonomy : taxonomies) {
      String own = taxonomy.field().value();
      List<String> others = all.stream().filter(field -> !field.equals(own)).toList();
      for (Located<String> other : taxonomy.combine()) {
        if (!others.contains(other.value())) {
          reading.report(
              FrontMatterRule.UNKNOWN_VALUE,
              other.at(),
              "\"" + other.value() + "\" is not another taxonomy",
              others.isEmpty()
                  ? "delete it: there is no other"
                  : NearestName.hint(
                      other.value(), others, "there are: " + String.join(", ", others)));
        }
      }
    }
    return taxonomies;
  }

  private List<Term> terms(FieldReader fields, boolean timed) {
    if (timed || (fields.has("terms") && fields.find("terms") instanceof MapNode)) {
      if (!fields.has("terms")) {
        fields.reportMissing("terms", "write { short: { upTo: 15 min }, long: {} }");
      }
      return fields.map("terms", entry -> term(entry, timed, true));
    }
    List<Located<String>> slugs =
        fields.requiredList("terms", names::slug, "list them: terms: [neck, lower-back]");
    return Distinct.of(reading, slugs, slug -> slug).stream()
        .map(slug -> new Term(slug, termLabel(slug.value()), null, null, null, null))
        .toList();
  }

  /** Return a term for each word of a field; those that the site describes with what it says. */
  private List<Term> ofWords(FieldReader fields, Located<String> field, List<String> words) {
    List<Term> described = fields.map("terms", entry -> term(entry, false, false));
    for (Term term : described) {
      if (!words.contains(term.slug().value())) {
        reading.report(
            FrontMatterRule.UNKNOWN_TERM,
            term.slug().at(),
            "\"" + term.slug().value() + "\" is not a value of " + field.value(),
            NearestName.hint(
                term.slug().value(), words, "write one of: " + String.join(", ", words)));
      }
    }
    List<Term> terms = new ArrayList<>(words.size());
    for (String word : words) {
      Located<String> slug = new Located<>(word, field.at());
      terms.add(
          described.stream()
              .filter(term -> term.slug().value().equals(word))
              .findFirst()
              .orElseGet(() -> new Term(slug, null, null, null, null, null)));
    }
    return terms;
  }

  private @Nullable Term term(Entry entry, boolean timed, boolean labelled) {
    Located<String> slug = names.slug(entry.key());
    FieldReader fields =
        FieldReader.of(
            reading, entry.value(), timed ? TaxonomyShapes.TIMED_TERM : TaxonomyShapes.TERM);
    if (fields == null) {
      return null;
    }
    String label = fields.read("label", scalars::string);
    String summary = fields.read("summary", scalars::string);
    Located<String> image = fields.read("image", scalars::text);
    Located<BodyRegion> region =
        timed ? null : fields.read("region", node -> scalars.choice(node, REGIONS));
    Located<TimeSpan> upTo = timed ? fields.read("upTo", scalars::time) : null;
    fields.finish();
    return slug == null
        ? null
        : new Term(
            slug,
            label == null && labelled ? termLabel(slug.value()) : label,
            summary,
            image,
            region == null ? null : region.value(),
            upTo == null ? null : upTo.value());
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
