package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.frontmatter.Node.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnquotedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '#',
      value = {
        "PLAIN         ; a  b¶ c¶¶d     ; a  b c¶d",
        "PLAIN         ; 1.10           ; 1.10",
        "SINGLE_QUOTED ; 'it''s¶  so'   ; it's so",
        "DOUBLE_QUOTED ; \"\\x41 \\\"\\¶  b\"  ; A \"b",
        "LITERAL       ; |-¶  a b¶  c   ; a b¶c",
        "FOLDED        ; >¶  a¶  b      ; a b",
      })
  void valueIsWhatStandsInTheSource(Style style, String raw, String value) {
    assertThat(matches(style, raw, value)).isTrue();
    assertThat(matches(style, raw, value + "x")).isFalse();
    assertThat(matches(style, raw, value.substring(1))).isFalse();
  }

  private static boolean matches(Style style, String raw, String value) {
    String text = raw.replace('¶', '\n');
    ScalarNode node = new ScalarNode(value.replace('¶', '\n'), style, 0, text.length());
    return Unquoted.matches(node, text);
  }
}
