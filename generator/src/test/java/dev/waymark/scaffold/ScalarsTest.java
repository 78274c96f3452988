package dev.waymark.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

final class ScalarsTest {
  private static final List<String> PARTS =
      List.of(
          "a",
          "B",
          "1",
          "ক",
          "ি",
          "ع",
          " ",
          "  ",
          ": ",
          ":",
          " #",
          "#",
          "- ",
          "-",
          "?",
          "\"",
          "'",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "\n",
          "\t",
          "\r",
          "\u0007",
          "\u0085",
          "\u00A0",
          "\u2028",
          "\uFEFF",
          "\uD83E\uDDB6",
          "true",
          "no",
          "null",
          "~",
          "...",
          "---",
          "../",
          "2026-11-22",
          "1e3",
          "0x1F",
          ".5",
          "12:30");

  private static Object read(String yaml) {
    return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
        .loadFromString(yaml);
  }

  @Test
  void anyTextIsReadAsItWas() {
    Random random = new Random(19);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(5); part >= 0; part--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      assertThat(read("a: " + Scalars.text(text.toString()) + "\n"))
          .as(Scalars.text(text.toString()))
          .hasToString("{a=" + text + "}")
          .extracting("a")
          .isInstanceOf(String.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How to sit",
        "../pages/about.md",
        "https://guides.example/a",
        "10-15 min",
        "কোমর"
      })
  void plainTextNeedsNoQuotes(String text) {
    assertThat(Scalars.text(text)).isEqualTo(text);
  }

  @Test
  void truthsAndDaysStayAsTheyAre() {
    assertThat(Scalars.typed("true")).isEqualTo("true");
    assertThat(Scalars.typed("2026-11-22")).isEqualTo("2026-11-22");
    assertThat(Scalars.text("true")).isEqualTo("\"true\"");
  }
}
