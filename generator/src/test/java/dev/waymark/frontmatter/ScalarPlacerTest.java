package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In every style of YAML each character of a text is found again where it stands in the file. */
class ScalarPlacerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press BAD now",
        "Press\n      the BAD now",
        "Press  \n\n\n      the BAD now",
        "'It''s BAD'",
        "'It''s\n\n      ''so'' BAD'",
        "\"Say \\\"so\\\" BAD\"",
        "\"\\u00e9\\x41\\U0001F600 \\t BAD\"",
        "\"\\ud83d\\udc86 BAD\"",
        "\"One \\\n      two BAD\"",
        "\"One\n\n\n      two \\n BAD\"",
        "\" leading BAD\"",
        "|\n      One\n      two BAD",
        "|-\n\n      One\n\n        two\n      BAD\n\n",
        "|2 # note\n        One\n      BAD",
        ">\n      One\n      two BAD",
        ">-\n      One\n\n      two\n\n\n      BAD\n",
        ">\n\n      One\n        more\n      then BAD",
        ">+\n      One  \n      BAD\n\n",
        "é😀 BAD",
        "\"é😀\\n\\\n      😀 BAD\"",
      })
  void wordIsFoundWhereItStands(String scalar) {
    String yaml = "    do: " + scalar + "\n    tip: x\n";
    String text = "---\nsteps:\n  -\n" + yaml + "---\n";
    String before = text.substring(0, text.indexOf("BAD"));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    int column = before.codePointCount(start, before.length()) + 1;
    assertThat(
            Fixture.parseGuide(text).problems().stream()
                .filter(problem -> problem.code().equals("bad"))
                .map(Fixture::show))
        .containsExactly(line + ":" + column + "+3 bad: this is bad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press the\n      palm  of\n\n\n      it",
        "'It''s\n       a ''palm'' '",
        "|\n      One\n\n        two  \n      three\n",
        ">\n      One\n      two\n\n        three\n        four\n      five\n",
      })
  void everyCharacterIsFoundWhereItStands(String scalar) {
    String text = "---\nsteps:\n  -\n    do: " + scalar + "\n---\n";
    List<PlacedText> seen = new ArrayList<>();
    new GuideParser(
            Fixture.site(Fixture.SITE),
            placed -> {
              seen.add(placed);
              return Fixture.inline(placed);
            },
            Fixture::body)
        .parseGuide(Fixture.source("guides/a.md", text));
    PlacedText placed = seen.get(0);
    List<String> lines = text.lines().toList();
    for (int at = 0; at < placed.text().length(); at++) {
      char c = placed.text().charAt(at);
      if (!Character.isWhitespace(c)) {
        var span = placed.span(at, at + 1);
        assertThat(lines.get(span.line() - 1).charAt(span.column() - 1)).isEqualTo(c);
      }
    }
  }

  @Test
  void whatStandsBehindAReplacedCharacterIsFoundInItsLine() {
    String text = "safetySets:\n  a:\n    doNotIf: [\"b\u0002@\n      call 112 now\"]\ntitle: T\n";
    assertThat(Fixture.parseSite(text).problems())
        .filteredOn(problem -> problem.code().equals("phone-in-safety"))
        .extracting(problem -> problem.span().location())
        .containsExactly("site.yaml:4:12");
  }

  @Test
  void lineBreakAtTheEndOfABlockIsNoPartOfTheText() {
    String text = "---\nsteps:\n  - do: |\n      One\n      two\n---\n";
    assertThat(Fixture.parseGuide(text).value().orElseThrow().steps().get(0).action().plain())
        .isEqualTo("One\ntwo");
  }
}
