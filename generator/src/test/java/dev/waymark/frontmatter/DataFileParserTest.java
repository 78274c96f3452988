package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.DataValue;
import dev.waymark.model.DataValue.Fields;
import dev.waymark.model.DataValue.Items;
import dev.waymark.model.DataValue.Text;
import dev.waymark.model.Parsed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
final class DataFileParserTest {
  @Test
  void scalarsStayAsTyped() {
    assertThat(value("a: 1.10\nb: yes\nc:\nd: 'null'\ne: 2026-11-22\n"))
        .isEqualTo(
            new Fields(
                Map.of(
                    "a", new Text("1.10"),
                    "b", new Text("yes"),
                    "c", new Text(""),
                    "d", new Text("null"),
                    "e", new Text("2026-11-22"))));
  }

  @Test
  void fileMayHoldAList() {
    assertThat(value("- a: 1\n- [x, { y: z }]\n"))
        .isEqualTo(
            new Items(
                List.of(
                    new Fields(Map.of("a", new Text("1"))),
                    new Items(List.of(new Text("x"), new Fields(Map.of("y", new Text("z"))))))));
    assertThat(value("[]")).isEqualTo(new Items(List.of()));
    assertThat(value("{}")).isEqualTo(new Fields(Map.of()));
  }

  @Test
  void lineEndsMayBeThoseOfWindows() {
    assertThat(value("a: 1\r\nb: |\r\n  x\r\n  y\r\n"))
        .isEqualTo(new Fields(Map.of("a", new Text("1"), "b", new Text("x\ny"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                  | 1:1+1 empty-value: this file is empty
          # nothing           | 1:1+9 empty-value: this file is empty
          a text              | 1:1+6 wrong-type: a list or fields belong here, not a text
          a: &x 1             | 1:4+2 yaml-anchor: a value cannot begin with &: YAML takes the word away
          [a, *x]             | 1:5+2 yaml-alias: a value cannot begin with *: YAML replaces the word
          - !x 1              | 1:3+2 yaml-tag: a value cannot begin with !: YAML takes the word away
          !x {a: 1}           | 1:1+2 yaml-tag: a value cannot begin with !: YAML takes the word away
          {a: 1, a: 2}        | 1:8+1 duplicate-field: the field "a" is here twice
          """)
  void whatIsWrongIsPlaced(String yaml, String expected) {
    List<String> problems =
        parse(yaml).problems().stream()
            .map(Fixture::show)
            .map(s -> s.lines().findFirst().orElse(""))
            .toList();
    assertThat(problems).containsExactly(expected);
  }

  @Test
  void fileThatCannotBeReadHasNoValue() {
    for (String yaml : List.of("", "text", "&x a", "*x", "a: [1", "[".repeat(1000))) {
      assertThat(parse(yaml).value()).as(yaml).isEmpty();
      assertThat(parse(yaml).problems()).as(yaml).hasSize(1);
    }
  }

  @Test
  void longFileIsRefusedBeforeItIsParsed() {
    String yaml = "- x\n".repeat(300_000);
    assertThat(Fixture.show(parse(yaml).problems().get(0)))
        .startsWith("1:1+3 too-long: this is longer than 1024 KiB");
    assertThat(parse("[".repeat(1 << 20)).value()).isEmpty();
  }

  private static DataValue value(String yaml) {
    Parsed<Optional<DataValue>> parsed = parse(yaml);
    assertThat(parsed.problems()).isEmpty();
    return parsed.value().orElseThrow();
  }

  private static Parsed<Optional<DataValue>> parse(String yaml) {
    return new DataFileParser().parse(Fixture.source("data/x.yaml", yaml));
  }
}
