package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.waymark.frontmatter.FieldType.Plain;
import dev.waymark.frontmatter.Node.MapNode;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** That the code and the declared shape fit each other. */
final class FieldReaderTest {
  private static final Shape SHAPE =
      Shape.of(
          "a knot",
          "{ name: Bowline }",
          "A knot.",
          Field.required("name", Plain.TEXT, "What it is called."),
          Field.optional("use", Plain.TEXT, "What it is for."));

  private final Reading reading = new Reading(FileText.of(Fixture.source("a.yaml", "use: rope")));
  private final ScalarReader scalars = new ScalarReader(reading);
  private final FieldReader fields = Objects.requireNonNull(FieldReader.of(reading, node(), SHAPE));

  private Node node() {
    return (MapNode)
        Objects.requireNonNull(new YamlReader(reading, 0, reading.text().text().length()).read());
  }

  @Test
  void fieldThatIsNotDeclaredCannotBeAskedFor() {
    assertThatIllegalStateException()
        .isThrownBy(() -> fields.read("colour", scalars::text))
        .withMessage("knot declares no field colour");
  }

  @Test
  void fieldThatIsDeclaredHasToBeAskedFor() {
    fields.require("name", scalars::text, null);
    assertThatIllegalStateException()
        .isThrownBy(fields::finish)
        .withMessage("knot is read without use");
  }

  @Test
  void fieldThatIsRequiredHasToBeReported() {
    fields.read("name", scalars::text);
    fields.read("use", scalars::text);
    assertThatIllegalStateException()
        .isThrownBy(fields::finish)
        .withMessage("knot is read without name");
  }

  @Test
  void fieldThatIsNotRequiredCannotBeReported() {
    assertThatIllegalStateException()
        .isThrownBy(() -> fields.reportMissing("use", null))
        .withMessage("knot does not require the field use");
  }

  @Test
  void readerThatFitsReportsWhatIsMissing() {
    fields.require("name", scalars::text, null);
    assertThat(fields.read("use", scalars::string)).isEqualTo("rope");
    fields.finish();
    assertThat(reading.problems())
        .extracting(problem -> problem.message())
        .containsExactly("the field \"name\" of a knot is missing");
  }
}
