package dev.waymark.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DiagnosticPrinterTest {
  @Test
  void findingIsShownWithItsLineAndACaret() {
    assertThat(print("tecniques: [effleurage]", 7, 1, 9, "did you mean \"techniques\"?"))
        .isEqualTo(
            """
            error[some-code]: there is no field
              --> guides/a.md:7:1
               |
             7 | tecniques: [effleurage]
               | ^^^^^^^^^ did you mean "techniques"?\
            """);
  }

  @Test
  void gutterIsAsWideAsTheLineNumber() {
    assertThat(print("x", 12345, 1, 1, null))
        .endsWith("guides/a.md:12345:1\n       |\n 12345 | x\n       | ^");
  }

  @Test
  void findingAboutAFileHasNoExcerpt() {
    Diagnostic finding = TestRule.warning("code", "too large", Span.ofFile("a.md"), "split it");
    assertThat(DiagnosticPrinter.print(finding))
        .isEqualTo("warning[code]: too large\n  --> a.md\n   = split it");
  }

  @Test
  void findingAboutAWholeLineHasNoCaret() {
    Diagnostic finding = TestRule.error("code", "bad", new Span("a.md", 3, 0, 0), null);
    assertThat(DiagnosticPrinter.print(finding.withExcerpt(span -> "line")))
        .isEqualTo("error[code]: bad\n  --> a.md:3");
  }

  @Test
  void tabTakesOneColumn() {
    assertThat(caretLine(print("\tx: 1", 1, 2, 1, null))).isEqualTo(1);
  }

  @Test
  void caretStandsBehindTheLineWhereSomethingIsMissing() {
    assertThat(caretLine(print("abc", 1, 4, 1, null))).isEqualTo(3);
    assertThat(caretLine(print("abc", 1, 99, 5, null))).isEqualTo(3);
    assertThat(print("", 1, 1, 1, null)).endsWith(" 1 | \n   | ^");
  }

  @Test
  void longLineIsCutAroundThePlace() {
    String line = "a".repeat(1000) + "HERE" + "b".repeat(1000);
    String printed = print(line, 1, 1001, 4, null);
    List<String> lines = printed.lines().toList();
    assertThat(lines.get(3)).hasSizeLessThan(175).startsWith(" 1 | …a").endsWith("b…");
    int at = lines.get(3).indexOf("HERE");
    assertThat(lines.get(4).indexOf("^^^^")).isEqualTo(at);
  }

  @Test
  void longLineIsCutBehindAnEarlyPlace() {
    String printed = print("x".repeat(500), 1, 3, 400, null);
    assertThat(printed.lines().toList().get(3)).startsWith(" 1 | xxx").endsWith("x…");
    assertThat(printed.lines().toList().get(4)).hasSizeLessThan(170).startsWith("   |   ^^^");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001B[31mred",
        "bell\u0007",
        "\u202Ereversed",
        "\u2066isolate\u2069",
        "zero\u200Bwidth",
        "\uFEFFmark",
        "\u0085next",
        "\u2028line",
        "back\bspace",
        "\uD800 alone",
        "\r return",
        "\u009B31m"
      })
  void nothingInAFileReachesTheTerminalAsACommand(String text) {
    Diagnostic finding =
        TestRule.error("code", text, new Span("a.md", 1, 1, 1), text).withExcerpt(span -> text);
    String printed = DiagnosticPrinter.print(finding);
    assertThat(printed.codePoints().filter(c -> c != '\n'))
        .allSatisfy(
            c ->
                assertThat(Character.getType(c))
                    .isNotIn(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR));
    assertThat(printed).contains("\uFFFD");
    assertThat(printed.lines()).hasSize(5);
  }

  @Test
  void fileNameIsHarmlessToo() {
    Diagnostic finding = TestRule.error("code", "bad", Span.ofFile("a\u001B[31m\n.md"), null);
    assertThat(DiagnosticPrinter.print(finding))
        .isEqualTo("error[code]: bad\n  --> a\uFFFD[31m\uFFFD.md");
  }

  @Test
  void caretStandsUnderTheRightCharacter() {
    assertThat(caretColumns("বাংলা x")).as("combining vowel signs").isEqualTo(cells("বাংলা "));
    assertThat(caretColumns("cafe\u0301 x")).isEqualTo(5);
    assertThat(caretColumns("漢字 x")).as("wide characters").isEqualTo(5);
    assertThat(caretColumns("😀 x")).isEqualTo(3);
    assertThat(caretColumns("é x")).isEqualTo(2);
  }

  /** How many cells stand before the caret under the last character of a line. */
  private static int caretColumns(String line) {
    int column = line.codePointCount(0, line.length());
    return caretLine(print(line, 1, column, 1, null));
  }

  /** Vowel signs that stand beside their letter take a cell; those above or below take none. */
  private static int cells(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  private static int caretLine(String printed) {
    String last = printed.lines().toList().get(4);
    return last.indexOf('^') - "   | ".length();
  }

  private static String print(
      String line, int number, int column, int length, @Nullable String hint) {
    Span span = new Span("guides/a.md", number, column, length);
    return DiagnosticPrinter.print(
        TestRule.error("some-code", "there is no field", span, hint).withExcerpt(any -> line));
  }

  @Test
  void coloursChangeNothingButColours() {
    Diagnostic finding =
        TestRule.error("code", "bad", new Span("a.md", 3, 2, 2), "mend it")
            .withExcerpt(span -> "abcd");
    String coloured = DiagnosticPrinter.print(finding, Ink.ANSI);
    assertThat(coloured).contains("\u001B[1;31merror[code]\u001B[0m", "\u001B[1;31m^^\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(DiagnosticPrinter.print(finding));
  }
}
