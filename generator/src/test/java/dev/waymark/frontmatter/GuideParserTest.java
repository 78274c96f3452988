package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.Fixture.parseGuide;
import static dev.waymark.frontmatter.Fixture.parsePage;
import static dev.waymark.frontmatter.ProblemCase.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.waymark.model.DataValue;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Heading;
import dev.waymark.model.Located;
import dev.waymark.model.Parsed;
import dev.waymark.model.Segment;
import dev.waymark.model.Step;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideParserTest {
  private static final String REST =
      "summary: S.\naudience: self\npublished: 2026-11-22\nsteps: [Do it.]\n";

  private static String guide(String fields) {
    return "---\n" + fields + REST + "---\n";
  }

  private static Guide valid(String text) {
    Parsed<Optional<Guide>> parsed = parseGuide(text);
    assertThat(parsed.problems()).isEmpty();
    return parsed.value().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "012", "1.10", "~", "null", "0x1F", "2026-11-22", "12:30:45", "1_000", ".5"})
  void valuesStayAsTyped(String value) {
    assertThat(valid(guide("title: " + value + "\n")).document().title().value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "title: Foo               | 2:8+3",
        "title:   Foo bar  # note | 2:10+7",
        "title: \"Foo\"           | 2:8+5",
        "'title': 'It''s'         | 2:10+7",
        "title: é😀x              | 2:8+3",
      })
  void titleIsPlacedAtItsValue(String line, String place) {
    assertThat(place(valid(guide(line + "\n")).document().title())).isEqualTo(place);
  }

  @Test
  void valueOnSeveralLinesIsPlacedAtTheFirst() {
    Guide guide = valid(guide("title:\n  Foo\n  bar\nlicense: |\n  One\n  two\n"));
    assertThat(place(guide.document().title())).isEqualTo("3:3+3");
    assertThat(guide.document().title().value()).isEqualTo("Foo bar");
    assertThat(guide.license()).isNotNull();
    assertThat(place(guide.license())).isEqualTo("5:10+1");
    assertThat(guide.license().value()).isEqualTo("One\ntwo");
  }

  @Test
  void placesCountCodePointsInLinesBefore() {
    Guide guide = valid(guide("title: 😀😀\nlicense: \"😀\" # 😀\ntags: [😀, b]\n"));
    assertThat(place(guide.tags().get(0))).isEqualTo("4:8+1");
    assertThat(place(guide.tags().get(1))).isEqualTo("4:11+1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndCounts(String lineEnd) {
    String text = guide("title: One\n# note\nlicens: CC\n") + "Body\nBAD\n";
    assertThat(show(parseGuide(text.replace("\n", lineEnd)).problems()))
        .isEqualTo(
            """
            4:1+6 unknown-field: there is no field "licens"
              did you mean "license"?
            11:1+3 bad: this is bad""");
  }

  @Test
  void bodyBeginsBehindTheClosingLine() {
    Guide guide = valid("---  \ntitle: One\n" + REST + "---\t\n\nHello.\r\nBye.\n");
    assertThat(guide.document().body().segments())
        .containsExactly(new Segment.Markup("\nHello.\nBye.\n"));
  }

  @Test
  void bodyMayBeMissing() {
    assertThat(valid("---\ntitle: One\n" + REST + "---").document().body().segments())
        .containsExactly(new Segment.Markup(""));
  }

  @Test
  void bodyKnowsTheIdsOfStepsAndPhases() {
    Guide guide =
        valid(
            """
            ---
            title: One
            summary: S.
            audience: self
            published: 2026-11-22
            phases:
              - { title: "Ärmel & নিচে!", steps: [A., { id: own, do: B. }] }
              - { id: last, title: "?", steps: [C.] }
              - { title: "!", steps: [D.] }
            ---
            """);
    assertThat(guide.document().body().headings())
        .extracting(Heading::id)
        .containsExactlyInAnyOrder(
            "ärmel-নিচে", "own", "last", "phase-3", "step-1", "step-3", "step-4");
    assertThat(guide.steps()).extracting(Step::ownId).containsExactly(false, true, false, false);
  }

  @Test
  void flatStepsMakeOnePhaseWithoutATitle() {
    Guide guide = valid(guide("title: One\n"));
    assertThat(guide.phased()).isFalse();
    assertThat(guide.phases()).hasSize(1);
    assertThat(guide.phases().get(0).title()).isNull();
    assertThat(guide.document().body().headings())
        .extracting(Heading::id)
        .containsExactly("step-1");
  }

  @Test
  void missingFrontMatterIsAnErrorAndTheBodyIsParsed() {
    Parsed<Optional<Guide>> parsed = parseGuide("# Title\n\nBAD");
    assertThat(parsed.value()).isEmpty();
    assertThat(show(parsed.problems()))
        .isEqualTo(
            """
            1:1+7 front-matter-missing: the file has no front matter
              begin the file with a line ---, then fields such as "title: …", then another line ---
            3:1+3 bad: this is bad""");
  }

  @Test
  void emptyFileHasNoFrontMatter() {
    assertThat(show(parseGuide("").problems())).startsWith("1:1+1 front-matter-missing:");
  }

  @Test
  void frontMatterBelowEmptyLinesIsReadAllTheSame() {
    Parsed<Optional<Guide>> parsed = parseGuide("\n\n" + guide("title: One\n"));
    assertThat(show(parsed.problems()))
        .isEqualTo(
            """
            3:1+3 front-matter-missing: the front matter does not begin at the first line
              delete the empty lines before it""");
    assertThat(parsed.value().orElseThrow().document().title().value()).isEqualTo("One");
  }

  @Test
  void unclosedFrontMatterIsAnErrorAtItsBeginning() {
    Parsed<Optional<Guide>> parsed = parseGuide("---\ntitle: One\n\nText\n----\n");
    assertThat(parsed.value()).isEmpty();
    assertThat(show(parsed.problems()))
        .isEqualTo(
            """
            1:1+3 front-matter-unclosed: the front matter that begins here has no end
              write a line --- between the last field and the text""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\n---\n", "---\n\n  \n---\n", "---\n# only a note\n---\n", "---\n{}\n---\n"})
  void emptyFrontMatterIsOneError(String text) {
    Parsed<Optional<Guide>> parsed = parseGuide(text);
    assertThat(parsed.value()).isEmpty();
    assertThat(show(parsed.problems()))
        .isEqualTo(
            """
            1:1+3 front-matter-empty: there are no fields
              write at least title: and a title""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- a  | 2:1+1 wrong-type: fields belong here, not a list",
        "[a]  | 2:1+3 wrong-type: fields belong here, not a list",
        "text | 2:1+4 wrong-type: fields belong here, not a text",
        "a:b  | 2:1+3 wrong-type: fields belong here, not a text",
        "%a   | 2:1+1 yaml-syntax: a line cannot begin with %",
        "]    | 2:1+1 yaml-syntax: a value cannot begin with ]",
        ": x  | 2:1+1 yaml-syntax: a field must begin with its name",
        "a: [ | 2:4+1 yaml-syntax: the [ that begins here has no end",
        "a: [b, | 2:4+1 yaml-syntax: the [ that begins here has no end",
        "a: { | 2:4+1 yaml-syntax: the { that begins here has no end",
        "*x   | 2:1+2 yaml-alias: a value cannot begin with *: YAML replaces the word",
      })
  void frontMatterWithoutFieldsIsOneError(String yaml, String problem) {
    Parsed<Optional<Guide>> parsed = parseGuide("---\n" + yaml + "\n---\n");
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.problems()).hasSize(1);
    assertThat(show(parsed.problems())).startsWith(problem + "\n");
  }

  @Test
  void frontMatterThatIsTooLargeIsNotParsed() {
    String fields = "title: One\n# " + "é".repeat(32 * 1024) + "\n";
    Parsed<Optional<Guide>> parsed = parseGuide(guide(fields) + "BAD");
    assertThat(parsed.value()).isEmpty();
    assertThat(show(parsed.problems()))
        .startsWith("1:1+3 front-matter-too-large: this is longer than 64 KiB\n")
        .contains("bad: this is bad");
  }

  @Test
  void frontMatterOfExactly64KibIsParsed() {
    String fields = "title: One\n# ";
    int missing = 64 * 1024 - fields.length() - 1 - REST.length();
    String padding = "é".repeat(missing / 2) + "x".repeat(missing % 2);
    valid(guide(fields + padding + "\n"));
    assertThat(parseGuide(guide(fields + padding + "x\n")).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{"})
  void deepNestingEndsAtOnce(String opening) {
    String text = "---\na: " + opening.repeat(60_000 / opening.length()) + "\n---\n";
    Assertions.assertThat(
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> parseGuide(text).problems()))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\n",
        "\"",
        "'a ",
        "a ",
        "a\n",
        "- a\n",
        "#",
        "\t",
        "!a ",
        "&a ",
        "*a ",
        "😀",
        "\u0001",
        "a, ",
        "a: {b: c}, ",
        "\\"
      })
  void longFrontMatterEndsSoon(String piece) {
    String text = "---\n" + piece.repeat(60_000 / piece.length()) + "\n---\n";
    assertThatCode(
            () ->
                org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(3), () -> parseGuide(text)))
        .doesNotThrowAnyException();
  }

  @Test
  void billionLaughsAreRefusedAtOnce() {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [ha]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
    }
    assertThat(parseGuide(yaml + "---\n").problems())
        .filteredOn(problem -> problem.code().equals("yaml-alias"))
        .hasSize(29 * 9);
  }

  @ParameterizedTest
  @CsvSource({
    "guides/back.md, en",
    "guides/back.bn.md, bn",
    "guides/dr.smith.md, en",
    "guides/back.en.bn.md, bn",
    "guides/bn.md, en",
  })
  void languageComesFromTheFileNameWhereItIsDeclared(String path, String language) {
    Parsed<Optional<Guide>> parsed = parseGuide(Fixture.SITE, path, guide("title: One\n"));
    assertThat(parsed.value().orElseThrow().document().language()).isEqualTo(language);
  }

  @Test
  void languageOfTheFrontMatterIsThatOfTheName() {
    Parsed<Optional<Guide>> parsed =
        parseGuide(Fixture.SITE, "guides/back.bn.md", guide("title: One\nlanguage: ar\n"));
    assertThat(parsed.value().orElseThrow().document().language()).isEqualTo("ar");
    assertThat(show(parsed.problems()))
        .isEqualTo(
            """
            3:11+2 language-clash: this file's name says that it is in "bn"
              delete this line, or let the file's name end in .ar.md""");
    for (String path : new String[] {"guides/back.ar.md", "guides/back.md", "guides/dr.smith.md"}) {
      assertThat(parseGuide(Fixture.SITE, path, guide("title: One\nlanguage: ar\n")).problems())
          .as(path)
          .isEmpty();
    }
  }

  @Test
  void undeclaredTaxonomySaysHowToDeclareIt() {
    Parsed<Optional<Guide>> parsed =
        parseGuide("title: Site\n", "guides/a.md", guide("title: One\nbodyAreas: [neck]\n"));
    assertThat(show(parsed.problems()))
        .isEqualTo(
            """
            3:1+9 unknown-field: there is no field "bodyAreas", since the site does not declare it
              declare it in site.yaml: taxonomies: { bodyAreas: { terms: [first-term] } }""");
  }

  @Test
  void tagsMayBeATaxonomy() {
    String site = "title: Site\ntaxonomies: { tags: { terms: [evening] } }\n";
    Parsed<Optional<Guide>> parsed =
        parseGuide(site, "guides/a.md", guide("title: One\ntags: [evening, evning]\n"));
    assertThat(show(parsed.problems())).startsWith("3:17+6 unknown-term:");
    Guide guide = parsed.value().orElseThrow();
    assertThat(guide.terms().get("tags")).extracting(Located::value).containsExactly("evening");
    assertThat(guide.tags()).isEmpty();
  }

  @Test
  void siteSaysWhatIsRequired() {
    String site =
        """
        title: Site
        taxonomies: { bodyAreas: { required: true, terms: [neck] } }
        require: [safety, review, authors, references, image]
        """;
    Parsed<Optional<Guide>> parsed = parseGuide(site, "guides/a.md", guide("title: One\n"));
    assertThat(parsed.problems())
        .extracting(problem -> problem.span().location() + " " + problem.message())
        .containsExactlyInAnyOrder(
            "guides/a.md:1:1 the field \"bodyAreas\" is missing",
            "guides/a.md:1:1 the field \"safety\" is missing",
            "guides/a.md:1:1 the field \"review\" is missing",
            "guides/a.md:1:1 the field \"authors\" is missing",
            "guides/a.md:1:1 the field \"references\" is missing",
            "guides/a.md:1:1 the field \"image\" is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "safety: { stopIf: [a] } | 1",
        "safety: { use: [stop] } | 1",
        "safety: { use: [fever] } | 0",
        "safety: { doNotIf: [a] } | 0",
      })
  void requiredSafetySaysWhenNotToDoIt(String safety, int problems) {
    String site =
        """
        title: Site
        require: [safety]
        safetySets: { fever: { doNotIf: [a] }, stop: { stopIf: [a] } }
        """;
    assertThat(parseGuide(site, "guides/a.md", guide("title: One\n" + safety + "\n")).problems())
        .hasSize(problems)
        .allMatch(problem -> problem.code().equals("missing-field"))
        .allMatch(problem -> problem.span().location().equals("guides/a.md:3:1"));
  }

  @Test
  void pageHasItsOwnFields() {
    Parsed<Optional<Document>> parsed =
        parsePage(
            "pages/about.md",
            """
            ---
            title: About
            draft: false
            costs: free
            aliases: [/us/]
            published: 2026-11-22
            ---
            Text.
            """);
    assertThat(parsed.problems()).isEmpty();
    Document page = parsed.value().orElseThrow();
    assertThat(page.source().value()).isEqualTo("pages/about.md");
    assertThat(page.title().value()).isEqualTo("About");
    assertThat(page.summary()).isNull();
    assertThat(page.dates().published()).isNotNull();
    assertThat(page.extra())
        .containsExactly(java.util.Map.entry("costs", new DataValue.Text("free")));
    assertThat(page.body().segments()).containsExactly(new Segment.Markup("Text.\n"));
  }

  @Test
  void pageHasNoFieldsOfGuides() {
    assertThat(show(parsePage("pages/a.md", "---\nsteps: [A.]\n---\nBAD").problems()))
        .isEqualTo(
            """
            1:1+3 missing-field: the field "title" is missing
              write title: and a heading
            2:1+5 unknown-field: there is no field "steps"
              the fields here are: aliases, costs, draft, expires, language, published, silence, slug, \
            summary, title, translation, updated, weather
            4:1+3 bad: this is bad""");
  }

  @Test
  void guideWithProblemsIsAsGoodAsTheFileAllows() {
    Guide guide =
        parseGuide("---\nlicense: CC\nsteps: [{ time: 2 min }]\n---\n").value().orElseThrow();
    assertThat(place(guide.document().title())).isEqualTo("1:1+3");
    assertThat(guide.audience()).isNull();
    assertThat(guide.license()).isNotNull();
    assertThat(guide.steps()).hasSize(1);
    assertThat(guide.steps().get(0).time()).isNotNull();
  }

  private static String place(Located<?> located) {
    return located.at().line() + ":" + located.at().column() + "+" + located.at().length();
  }
}
