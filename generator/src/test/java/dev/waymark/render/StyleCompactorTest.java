package dev.waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StyleCompactorTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "a { color: red; } | a{color:red}",
        "a , b > c { } | a,b > c{}",
        "a :hover { x: y } | a :hover{x:y}",
        "a:is( .b, .c ) { x: y } | a:is( .b,.c ){x:y}",
        "a { x: calc(1px + 2px) !important; } | a{x:calc(1px + 2px) !important}",
        "a/* which */b { x: y } | a b{x:y}",
        "a { /* why */ x: y } | a{x:y}",
        "a::after { content: \"; } /* , */  : \"; } | a::after{content:\"; } /* , */  : \"}",
        "a { x: url( data:a;b, c ) } | a{x:url( data:a;b, c )}",
        ".a\\; \\:b { x: y } | .a\\; \\:b{x:y}",
        "@media (min-width: 4rem) and (x) { a { x: y; } } | @media (min-width:4rem) and (x){a{x:y}",
      })
  void blanksGoThatMeanNothing(String css, String compact) {
    assertThat(StyleCompactor.compact(css).lines().findFirst()).hasValue(compact);
  }

  @Test
  void eachRuleIsALine() {
    assertThat(StyleCompactor.compact("a {\n  x: y;\n  z: w;\n}\n\nb,\nc { }\n"))
        .isEqualTo("a{x:y;z:w}\nb,c{}\n");
    assertThat(StyleCompactor.compact("@media print { a { x: y } b { x: y } }"))
        .isEqualTo("@media print{a{x:y}\nb{x:y}\n}\n");
  }

  @Test
  void licencesKeepTheirLine() {
    assertThat(StyleCompactor.compact("/*! mine\n  and yours */ a { x: y }"))
        .isEqualTo("/*! mine\n  and yours */\na{x:y}\n");
  }

  @Test
  void compactStaysAsItIs() {
    String compact = "a{x:y;z:w}\n@media print{b,c{x:\" y\"}\n}\n";
    assertThat(StyleCompactor.compact(compact)).isEqualTo(compact);
  }
}
