package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.frontmatter.FieldType.Either;
import dev.waymark.frontmatter.FieldType.ListOf;
import dev.waymark.frontmatter.FieldType.NamesTo;
import dev.waymark.model.SiteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That the shapes describe themselves, and that the paper for authors says the same. */
final class ShapesTest {
  private static final Path PAPER = Path.of("..", "docs", "writing-guides.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern NAMES = Pattern.compile("\\{([a-zA-Z]+(?:, [a-zA-Z]+)*)}");

  /** Has the taxonomies that the paper names. */
  private static final SiteConfig SITE =
      Fixture.site(
          "title: T\ntaxonomies: { bodyAreas: { terms: [a] }, techniques: { terms: [b] } }\n");

  private static final Shape GUIDE = GuideShapes.guide(SITE);
  private static final Shape PAGE = DocumentShapes.page(SITE);

  private static Set<Shape> all() {
    Set<Shape> all = new LinkedHashSet<>();
    List.of(GUIDE, PAGE, SiteShapes.SITE).forEach(shape -> collect(shape, all));
    return all;
  }

  private static void collect(FieldType type, Set<Shape> all) {
    if (type instanceof Shape shape && all.add(shape)) {
      shape.fields().forEach(field -> collect(field.type(), all));
    } else if (type instanceof ListOf list) {
      collect(list.item(), all);
    } else if (type instanceof Either either) {
      collect(either.first(), all);
      collect(either.second(), all);
    } else if (type instanceof NamesTo names) {
      names.allValues().forEach(value -> collect(value, all));
    }
  }

  @Test
  void eachShapeHasANameOfItsOwn() {
    assertThat(all()).hasSizeGreaterThan(25);
    assertThat(all()).extracting(Shape::name).doesNotHaveDuplicates();
  }

  @Test
  void eachFieldSaysInASentenceOrTwoWhatItIs() {
    assertThat(all())
        .allSatisfy(
            shape -> {
              assertThat(shape.description()).matches("\\p{Lu}.*\\.");
              assertThat(shape.fields())
                  .allSatisfy(
                      field ->
                          assertThat(field.description())
                              .as(shape.name() + "." + field.name())
                              .matches("\\p{Lu}.*[.…]")
                              .hasSizeLessThan(180));
            });
  }

  @Test
  void tableOfGuidesHasTheirFields() throws IOException {
    assertThat(table("## A guide")).isEqualTo(names(GUIDE));
  }

  @Test
  void tableOfStepsHasTheirFields() throws IOException {
    assertThat(table("## A step")).isEqualTo(names(StepShapes.STEP));
  }

  @Test
  void tableOfSiteHasItsFields() throws IOException {
    assertThat(table("## site.yaml")).isEqualTo(names(SiteShapes.SITE));
  }

  @Test
  void paragraphOnPagesHasTheirFields() throws IOException {
    assertThat(new TreeSet<>(code(section("## A page")))).isEqualTo(names(PAGE));
  }

  @Test
  void fieldsOfFieldsStandInThePaper() throws IOException {
    Set<String> words = new TreeSet<>();
    code(paper()).forEach(code -> words.addAll(List.of(code.split("[^a-zA-Z]+"))));
    all().forEach(shape -> assertThat(words).as(shape.name()).containsAll(shape.names()));
  }

  @Test
  void groupsOfFieldsInThePaperAreThoseOfOneShape() throws IOException {
    List<String> groups = new ArrayList<>();
    for (String code : code(paper())) {
      Matcher names = NAMES.matcher(code);
      while (names.find()) {
        groups.add(names.group(1));
      }
    }
    groups.removeIf("path"::equals); // stands for a path in the address of an editor
    assertThat(groups)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            group ->
                assertThat(all())
                    .anyMatch(shape -> shape.names().containsAll(List.of(group.split(", ")))));
  }

  private static Set<String> names(Shape shape) {
    return new TreeSet<>(shape.names());
  }

  /** Return the names in the first column of the table below a heading. */
  private static Set<String> table(String heading) throws IOException {
    Set<String> names = new TreeSet<>();
    section(heading)
        .lines()
        .filter(line -> line.startsWith("| `"))
        .forEach(row -> names.addAll(code(row.substring(0, row.indexOf('|', 1)))));
    return names;
  }

  /** Return the paper without its examples, which are no prose. */
  private static String paper() throws IOException {
    return Files.readString(PAPER).replaceAll("(?ms)^```.*?^```$", "");
  }

  private static String section(String heading) throws IOException {
    return Arrays.stream(paper().split("(?m)^(?=#{2,3} )"))
        .filter(part -> part.startsWith(heading + "\n"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> code(String text) {
    List<String> found = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      found.add(code.group(1));
    }
    return found;
  }
}
