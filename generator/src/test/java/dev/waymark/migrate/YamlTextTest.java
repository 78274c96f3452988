package dev.waymark.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.frontmatter.DataFileParser;
import dev.waymark.model.DataValue;
import dev.waymark.model.DataValue.Fields;
import dev.waymark.model.DataValue.Items;
import dev.waymark.model.DataValue.Text;
import dev.waymark.model.Parsed;
import dev.waymark.model.SourcePath;
import dev.waymark.model.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what Waymark's own reader reads. */
final class YamlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "colon: inside",
        "ends in colon:",
        "a # remark",
        "#tag",
        "\"quotes\" and 'others'",
        "'",
        "\"",
        "\\",
        "- dash",
        "-",
        "---",
        "...",
        "no",
        "Yes",
        "null",
        "~",
        "true",
        "1.10",
        "012",
        "0x1F",
        "1e3",
        "12:30",
        "2026-11-22",
        "{ a: b }",
        "[a]",
        "a, b]",
        "&anchor",
        "*alias",
        "!tag",
        "%percent",
        "@at",
        "`tick`",
        "| pipe",
        "> fold",
        "? question",
        " leading",
        "trailing ",
        "two\nlines",
        "\n",
        "tab\there",
        "\r\n",
        "\uD83D\uDC69\u200D\u2695\uFE0F emoji",
        "\u202Eright\u202C \u0645\u0631\u062D\u0628\u0627",
        "\u09AE\u09BE\u09B2\u09BF\u09B6",
        "\u2028\u2029\uFEFF\u00A0",
        "<<",
        "/old/name/",
        "../images/x.svg",
        "//two",
        "25 min",
        "1 000",
        ".inf"
      })
  void everyTextIsReadAsItIs(String text) {
    assertRead(text);
  }

  @Test
  void longTextIsReadAsItIs() {
    assertRead("word: # \" ".repeat(5000).strip());
  }

  @Test
  void anyTextIsReadAsItIs() {
    Random random = new Random(7);
    String letters = "ab :#-'\"\\\n\t{}[],&*!|>%@`~?.0\u00E9\u2028\uD83D\uDE00";
    int[] codePoints = letters.codePoints().toArray();
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int at = random.nextInt(12); at >= 0; at--) {
        text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
      }
      assertRead(text.toString());
    }
  }

  @Test
  void whatOtherReadersMisunderstandIsInQuotes() {
    assertThat(YamlText.scalar("no")).isEqualTo("\"no\"");
    assertThat(YamlText.scalar("1.10")).isEqualTo("\"1.10\"");
    assertThat(YamlText.scalar("It's easy, really")).isEqualTo("It's easy, really");
  }

  @Test
  void emptyListsAreLeftOut() {
    Map<String, DataValue> fields = new LinkedHashMap<>();
    fields.put("a", new Items(List.of()));
    fields.put("b", new Text("x"));
    assertThat(YamlText.of(new Fields(fields))).isEqualTo("b: x\n");
  }

  private static void assertRead(String text) {
    Map<String, DataValue> inner = new LinkedHashMap<>();
    inner.put("do", new Text(text));
    inner.put("list", new Items(List.of(new Text(text), new Items(List.of(new Text(text))))));
    Map<String, DataValue> fields = new LinkedHashMap<>();
    fields.put("title", new Text(text));
    fields.put("steps", new Items(List.of(new Text(text), new Fields(inner))));
    fields.put("map", new Fields(inner));
    fields.put("published", new Text(text));
    Fields written = new Fields(fields);
    Parsed<Optional<DataValue>> read =
        new DataFileParser()
            .parse(new SourceText(new SourcePath("a.yaml"), "", YamlText.of(written)));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).contains(written);
  }
}
