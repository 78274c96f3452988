package dev.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphTest {
  private final Typesetter typesetter = new Typesetter(Typeface.readAll(ThemeFonts.all()));

  @Test
  void linesBreakAtSpacesAndAfterHyphens() {
    assertThat(paragraph("rub step-by-step now").wrap(width("rub step-by-"), 4))
        .isEqualTo(lines(true, "rub step-by-", "step now"));
  }

  @Test
  void linesAreOfAboutTheSameLength() {
    Paragraph paragraph = paragraph("aa aa aa aa aa aa");
    int five = width("aa aa aa aa aa");

    assertThat(paragraph.wrap(five, 4)).isEqualTo(lines(true, "aa aa aa aa aa", "aa"));
    assertThat(paragraph.balance(five, 4)).isEqualTo(lines(true, "aa aa aa", "aa aa aa"));
  }

  @Test
  void longWordsAreBroken() {
    assertThat(paragraph("a bbbbbb c").wrap(width("bbbb"), 4))
        .isEqualTo(lines(false, "a", "bbbb", "bb c"));
  }

  @Test
  void wordsAreNotBrokenWithinLetters() {
    assertThat(paragraph("ক্ষিক্ষি").wrap(width("ক্ষিক"), 4))
        .isEqualTo(lines(false, "ক্ষি", "ক্ষি"));
  }

  @Test
  void tooManyLinesEndInAnEllipsis() {
    int three = width("aa aa aa");

    assertThat(paragraph("aa aa aa ".repeat(9).strip()).wrap(three, 2))
        .isEqualTo(lines(false, "aa aa aa", "aa aa…"));
    assertThat(paragraph("aa aa aa aa aa").wrap(three, 2).whole()).isTrue();
  }

  @Test
  void cutLinesFit() {
    int width = width("Massage");

    String cut = paragraph("").shorten("Massage guides", width);

    assertThat(cut).isEqualTo("Massa…");
    assertThat(width(cut)).isLessThanOrEqualTo(width);
    assertThat(paragraph("").shorten("Massage", width)).isEqualTo("Massage");
    assertThat(paragraph("").shorten("Massage", 0)).isEqualTo("…");
  }

  private Paragraph paragraph(String text) {
    return new Paragraph(text, false, typesetter);
  }

  private int width(String text) {
    return typesetter.width(text, false);
  }

  private static Paragraph.Lines lines(boolean whole, String... lines) {
    return new Paragraph.Lines(List.of(lines), whole);
  }
}
