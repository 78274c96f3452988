package dev.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.diagnostic.Span;
import dev.waymark.diagnostic.TestRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemRulesTest {
  private static final String TEXT = "one\r\n😀 java.lang.String\n";

  @ParameterizedTest
  @CsvSource({"1,1,3", "1,4,1", "2,1,18", "3,1,1"})
  void placeInTheFileIsAccepted(int line, int column, int length) {
    assertThatCode(() -> check("it is wrong", line, column, length)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "1,0,0", "1,1,4", "1,4,2", "1,5,1", "2,1,19", "4,1,1", "1,1,0"})
  void placeOutsideTheFileIsRefused(int line, int column, int length) {
    assertThatThrownBy(() -> check("it is wrong", line, column, length))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a java.util.List", "NumberFormatException", "it is null"})
  void wordsOfAProgrammerAreRefused(String message) {
    assertThatThrownBy(() -> check(message, 1, 1, 1)).isInstanceOf(AssertionError.class);
  }

  @Test
  void wordsOfTheAuthorMayBeQuoted() {
    assertThatCode(() -> check("\"java.lang.String\" is wrong", 1, 1, 1))
        .doesNotThrowAnyException();
  }

  private static void check(String message, int line, int column, int length) {
    Span span = new Span("a.md", line, column, length);
    ProblemRules.check(List.of(TestRule.error("wrong", message, span, null)), TEXT);
  }
}
