package dev.waymark.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.DataValue;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class DataReaderTest {
  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void scalarsOfJsonStayAsTyped() {
    assertThat(
            json(
                """
                {"a": 1.10, "b": -0, "c": 1E+05, "d": true, "e": null, "f": "\\u00e9 <b>",
                 "g": [1, [], {}], "": "x"}\
                """))
        .isEqualTo("{a=1.10, b=-0, c=1E+05, d=true, e=, f=é <b>, g=[1, [], {}], =x}");
  }

  @Test
  void numbersMayHaveAnyLength() {
    String digits = "9".repeat(MEGABYTE);
    assertThat(json("[" + digits + "]")).isEqualTo("[" + digits + "]");
    assertThat(json("[1e999999999, 0." + digits + "]")).startsWith("[1e999999999, 0.9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": 1,}              | 1:9 "}" can't stand here; delete the comma before it
          [1, ]                  | 1:5 "]" can't stand here; delete the comma before it
          [1 2]                  | 1:4 "2" can't stand here; put names and texts in double quotes, and look for a comma or bracket too many
          ["a" "b"]              | 1:6 "\"" can't stand here; a comma or colon may be missing before it
          {'a': 1}               | 1:2 "'" can't stand here; put names and texts in straight double quotes: "…"
          [“a”]                  | 1:2 "“" can't stand here; put names and texts in straight double quotes: "…"
          ["😀", x]               | 1:7 "x" can't stand here; put names and texts in double quotes, and look for a comma or bracket too many
          [1] // one             | 1:5 "/" can't stand here; JSON knows no comments: delete it
          [1][2]                 | 1:4 the data ended before this; write one list or one { … } in a file
          {"a": 1               | 1:7 the file ends before its data do; close each { and [ and each quote that was opened
          ["a                    | 1:3 the file ends before its data do; close each { and [ and each quote that was opened
          "text"                 | 1:1 a list or fields belong here; write [ … ] or { … } around it
          1                      | 1:1 a list or fields belong here; write [ … ] or { … } around it
          ``                     | 1:1 this file is empty; write data into it
          {"a": 1, "b": {"a": 1}, "a": 2} | 1:25 the field "a" is here twice; the first one is in line 1: keep one of them
          ["\\u0000"]             | 1:2 an invisible control character (U+0000) is here; delete it: it may have come with pasted text
          ["\\ud800"]             | 1:2 an invisible control character (U+D800) is here; delete it: it may have come with pasted text
          """)
  void mistakeInJsonIsPlaced(String text, String expected) {
    Parsed<Optional<DataValue>> parsed = read("data/x.json", text);
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.problems()).extracting(Diagnostic::code).containsExactly("json-syntax");
    assertThat(shown(parsed)).isEqualTo(expected);
  }

  @Test
  void placeIsCountedInLinesOfAnyKind() {
    assertThat(shown(read("data/x.json", "[\r\n1,\r\n2\r3]"))).startsWith("4:1 \"3\"");
    assertThat(shown(read("data/x.json", "[\n\"a\nb\"]"))).startsWith("2:3 a text in quotes");
    assertThat(shown(read("data/x.json", "[\"a\u0001\"]"))).startsWith("1:4 an invisible");
    assertThat(shown(read("data/x.csv", "a,b\r\n\"1\r\n\",2\r\n3\r\n"))).startsWith("4:1 this row");
  }

  @Test
  void markAtTheBeginningIsSkipped() {
    assertThat(json("\uFEFF[1]")).isEqualTo("[1]");
    assertThat(csv("\uFEFFa\r\n1\r\n")).isEqualTo("[{a=1}]");
  }

  @Test
  void jsonMayNest32LevelsAndNoMore() {
    assertThat(read("data/x.json", "[".repeat(32) + "]".repeat(32)).problems()).isEmpty();
    assertThat(shown(read("data/x.json", "[".repeat(33) + "]".repeat(33))))
        .isEqualTo(
            "1:33 lists and fields lie in each other more than 32 levels deep;"
                + " make the data flatter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"a\":",
        "]",
        "\"",
        "1",
        "-",
        "\\",
        "[\"a",
        "{\"a\":1,",
        "\u0000",
        "\ud800"
      })
  void hostileJsonIsOneProblem(String part) {
    Parsed<Optional<DataValue>> parsed = read("data/x.json", part.repeat(MEGABYTE / part.length()));
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.problems()).hasSize(1);
  }

  @Test
  void csvIsAListOfFields() {
    assertThat(csv("name , price\nOil, 1.10\n\"a \"\"b\"\",\nc\",\"\"\n\\n,#x\n"))
        .isEqualTo("[{name=Oil, price= 1.10}, {name=a \"b\",\nc, price=}, {name=\\n, price=#x}]");
    assertThat(csv("a,b")).isEqualTo("[]");
  }

  @Test
  void emptyLinesOfCsvAreSkipped() {
    assertThat(csv("\n  \na,b\n\n1,2\n   \n\n,\n\n")).isEqualTo("[{a=1, b=2}, {a=, b=}]");
    assertThat(csv("a\n\nx\n\"\"\n")).isEqualTo("[{a=x}, {a=}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                | 1:1 this file is empty; write the names of the columns into its first row
          ` / / `           | 1:1 this file is empty; write the names of the columns into its first row
          a,,b              | 1:3 column 2 has no name; write one into the first row
          a,b, a            | 1:5 columns 1 and 3 are both named "a"; give one of them another name
          a;b/1;2           | 1:1 there is only one column, "a;b"; separate cells with commas, not with semicolons or tabs
          a,b/1,2,3         | 2:1 this row has 3 cells, but the first one names 2; put a text that holds a comma in double quotes
          a,b/1             | 2:1 this row has 1 cell, but the first one names 2; write a comma for each cell that stays empty
          a,b/1,"2/3,4/     | 2:3 this quote is not closed; write another " where the text ends
          a,b/"x",""/"y""z/ | 3:1 this quote is not closed; write another " where the text ends
          a,b/"1"x,2/3,4    | 2:4 a text goes on after its closing quote; write a quote inside of a quoted text twice: ""
          """)
  void mistakeInCsvIsPlaced(String text, String expected) {
    Parsed<Optional<DataValue>> parsed = read("data/x.csv", text.replace('/', '\n'));
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.problems()).extracting(Diagnostic::code).containsExactly("csv-syntax");
    assertThat(shown(parsed)).isEqualTo(expected);
  }

  @Test
  void everyWrongRowIsReportedUpTo20() {
    Parsed<Optional<DataValue>> parsed = read("data/x.csv", "a,a,\n1\n1,2,3\n1,2,3,4\n");
    assertThat(parsed.problems())
        .extracting(problem -> problem.span().location())
        .containsExactly("data/x.csv:1:3", "data/x.csv:1:5", "data/x.csv:2:1", "data/x.csv:4:1");
    assertThat(read("data/x.csv", "a,b\n" + "1\n".repeat(100)).problems()).hasSize(20);
    assertThat(read("data/x.csv", ",".repeat(100)).problems()).hasSize(20);
  }

  @Test
  void controlCharacterInCsvIsReported() {
    assertThat(shown(read("data/x.csv", "a\nb\u001b[0m\n"))).startsWith("2:2 an invisible");
    assertThat(csv("a\n1\t2 😀\n")).isEqualTo("[{a=1\t2 😀}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", ",", "\n", "\"\"", "a\",", "[", "\u0000", "\"\n", "a,b\n\""})
  void hostileCsvIsSurvived(String part) {
    Parsed<Optional<DataValue>> parsed = read("data/x.csv", part.repeat(MEGABYTE / part.length()));
    assertThat(parsed.problems()).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void nameTellsTheKind() {
    assertThat(read("data/x.JSON", "[]").value()).isPresent();
    assertThat(read("data/x.Csv", "a").value()).isPresent();
    assertThat(DataReader.reads(new SourcePath("data/json"))).isFalse();
    assertThat(DataReader.reads(new SourcePath("data/x.csv"))).isTrue();
    assertThatThrownBy(() -> read("data/x.yaml", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("data/x.yaml");
  }

  private static String json(String text) {
    return value(read("data/x.json", text));
  }

  private static String csv(String text) {
    return value(read("data/x.csv", text));
  }

  private static Parsed<Optional<DataValue>> read(String path, String text) {
    return new DataReader().read(new SourceText(new SourcePath(path), "", text));
  }

  private static String value(Parsed<Optional<DataValue>> parsed) {
    assertThat(parsed.problems()).isEmpty();
    return show(parsed.value().orElseThrow());
  }

  private static String show(DataValue value) {
    if (value instanceof DataValue.Items items) {
      return items.values().stream().map(DataReaderTest::show).toList().toString();
    }
    if (value instanceof DataValue.Fields fields) {
      return fields.values().entrySet().stream()
          .map(field -> field.getKey() + "=" + show(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return ((DataValue.Text) value).value();
  }

  private static String shown(Parsed<Optional<DataValue>> parsed) {
    List<Diagnostic> problems = parsed.problems();
    assertThat(problems).hasSize(1);
    Diagnostic problem = problems.get(0);
    return problem.span().line()
        + ":"
        + problem.span().column()
        + " "
        + problem.message()
        + "; "
        + problem.hint();
  }
}
