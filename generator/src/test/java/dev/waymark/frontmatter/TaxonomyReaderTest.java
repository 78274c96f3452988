package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.Located;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import dev.waymark.model.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TaxonomyReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "audience | self partner parent carer client professional",
        "difficulty | very-easy easy moderate difficult very-difficult",
      })
  void derivedFieldHasItsWordsInOrder(String field, String words) {
    Taxonomy taxonomy = taxonomy(field + ": {}");
    assertThat(taxonomy.isDerived()).isTrue();
    assertThat(taxonomy.label()).as("the theme's").isNull();
    assertThat(taxonomy.terms())
        .extracting(term -> term.slug().value())
        .containsExactly(words.split(" "));
    assertThat(taxonomy.terms()).extracting(Term::label).containsOnlyNulls();
    assertThat(taxonomy.terms().get(0).slug().at())
        .isEqualTo(new Span("site.yaml", 2, 15, field.length()));
  }

  @Test
  void derivedFieldMayDescribeItsWords() {
    Taxonomy taxonomy =
        taxonomy(
            "difficulty: { label: Effort, terms: { moderate: { label: Not easy, summary: S } } }");
    assertThat(taxonomy.label()).isEqualTo("Effort");
    assertThat(taxonomy.terms().get(1)).matches(term -> term.label() == null);
    assertThat(taxonomy.terms().get(2))
        .matches(term -> term.slug().value().equals("moderate"))
        .matches(term -> "Not easy".equals(term.label()) && "S".equals(term.summary()));
  }

  @Test
  void timeHasTermsWithLimits() {
    Taxonomy taxonomy =
        taxonomy("time: { terms: { short: { upTo: 15 min }, long: { label: Long } } }");
    assertThat(taxonomy.isDerived()).isTrue();
    assertThat(taxonomy.terms())
        .containsExactly(
            new Term(
                new Located<>("short", new Span("site.yaml", 2, 32, 5)),
                "Short",
                null,
                null,
                null,
                new TimeSpan(900, 900)),
            new Term(
                new Located<>("long", new Span("site.yaml", 2, 57, 4)),
                "Long",
                null,
                null,
                null,
                null));
  }

  @Test
  void taxonomiesAreCombined() {
    var taxonomies =
        Fixture.site(
                "title: T\ntaxonomies: { a: { terms: [x], combine: [b, time] }, b: { terms: [y] },"
                    + " time: { terms: { short: {} } } }")
            .taxonomies();
    assertThat(taxonomies.get(0).combine())
        .containsExactly(
            new Located<>("b", new Span("site.yaml", 2, 42, 1)),
            new Located<>("time", new Span("site.yaml", 2, 45, 4)));
    assertThat(taxonomies.get(1).combine()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "audience: { required: true } | 2:27+8 unknown-field",
        "audience: { terms: { selv: {} } } | 2:36+4 unknown-term: \"selv\" is not a value of audience",
        "audience: { terms: [self] } | 2:34+6 wrong-type",
        "time: {} | 2:21+2 missing-field: the field \"terms\"",
        "time: { terms: [short] } | 2:30+7 wrong-type",
        "time: { terms: { short: { upTo: soon } } } | 2:47+4 invalid-time",
        "a: { terms: { x: { upTo: 5 min } } } | 2:34+4 unknown-field",
        "a: { terms: [x], combine: [b] } | 2:42+1 unknown-value: \"b\" is not another taxonomy",
        "a: { terms: [x], combine: [a] } | 2:42+1 unknown-value: \"a\" is not another taxonomy",
        "a: { terms: [x, x] } | 2:31+1 duplicate-value",
        "a: { terms: [Neck] } | 2:28+4 invalid-slug",
        "steps: { terms: [x] } | 2:15+5 reserved-field",
      })
  void mistakesAreFoundAtTheirPlaces(String taxonomy, String problem) {
    var problems = Fixture.parseSite(yaml(taxonomy)).problems();
    assertThat(problems).hasSize(1);
    assertThat(Fixture.show(problems.get(0))).startsWith(problem);
  }

  @Test
  void nothingIsSuggestedThatIsWrongToo() {
    String alone = "areas: { terms: [x], combine: [areas] }";
    assertThat(Fixture.parseSite(yaml(alone)).problems().get(0).hint())
        .isEqualTo("delete it: there is no other");
    assertThat(Fixture.parseSite(yaml(alone + ", zone: { terms: [x] }")).problems().get(0).hint())
        .isEqualTo("there are: zone");
  }

  private static Taxonomy taxonomy(String taxonomy) {
    return Fixture.site(yaml(taxonomy)).taxonomies().get(0);
  }

  private static String yaml(String taxonomy) {
    return "title: T\ntaxonomies: { " + taxonomy + " }";
  }
}
