package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.Body;
import dev.waymark.model.Passage;
import dev.waymark.model.PlacedText;
import dev.waymark.model.TextLink;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PassagesTest {
  private static final MarkdownParser PARSER = MarkdownParser.escapingHtml(Duration.ofSeconds(10));

  @Test
  void proseIsKeptInOrderWithoutMarkup() {
    Body body =
        body(
            """
            ## One *two*

            Three **four**
            five `six`.

            ```
            code
            ```

            | a | *b* |
            | - | - |
            | c | d |

            Term
            : Meaning

            <div>HTML</div>
            """);
    assertThat(body.passages())
        .extracting(passage -> passage.kind() + " " + passage.text().text())
        .containsExactly(
            "HEADING One two",
            "PARAGRAPH Three four five six.",
            "CELL a",
            "CELL b",
            "CELL c",
            "CELL d",
            "TERM Term",
            "ITEM Meaning");
  }

  @Test
  void picturesAndFootnoteMarksAreNoProse() {
    Body body = body("See ![A drawing](a.svg)this[^1].\n\n![Only a picture](b.svg)\n\n[^1]: Note.");
    assertThat(texts(body)).containsExactly("See this.", "Note.");
  }

  @Test
  void entriesKnowTheirListAndNumber() {
    Body body = body("- a\n- b\n\n  more\n  1. x\n  2. y\n- c\n\nEnd\n\n- [ ] task\n");
    assertThat(body.passages())
        .extracting(passage -> passage.kind() + " " + passage.text().text() + " " + item(passage))
        .containsExactly(
            "ITEM a 1.1",
            "ITEM b 1.2",
            "PARAGRAPH more 1.2",
            "ITEM x 2.1",
            "ITEM y 2.2",
            "ITEM c 1.3",
            "PARAGRAPH End -",
            "ITEM task 3.1");
  }

  @Test
  void calloutsCountWhatStandsInARow() {
    Body body =
        body(
            """
            > [!NOTE]
            > one

            > [!TIP]
            > - two

            Between

            > [!WARNING]
            > three

            > plain

            > [!CAUTION]
            > four
            """);
    assertThat(body.passages())
        .extracting(passage -> passage.text().text() + " " + callout(passage))
        .containsExactly(
            "one note 1 1",
            "two tip 2 2",
            "Between -",
            "three warning 3 1",
            "plain -",
            "four caution 4 1");
  }

  @Test
  void everyCharacterKnowsItsPlace() {
    assertPlaces("Plain *marked **twice*** and `code` at\nthe end of &amp; \\*escaped\\* lines.");
    assertPlaces(
        "- item [link *here*](a.md \"title\")\n  goes on\n\n  > quoted **text**\n  > twice");
    assertPlaces("😀 smiles 😀 *and* 😀 <https://a.example/> www.example.com, `` a`b ``");
    assertPlaces("| a *b* | c \\| d |\n| - | - |\n| **e** f | g |");
    assertPlaces("> [!NOTE]\n> lazy\ncontinuation *line* [ref] and [no]\n\n[ref]: a.md");
  }

  @Test
  void spanReachesOverMarkupToTheEndOfItsLine() {
    PlacedText text = body("Press *very* gently\nnow.").passages().get(0).text();
    assertThat(text.span(0, 17))
        .isEqualTo(new Span("guide.md", 1, 1, "Press *very* gently".length()));
    assertThat(text.span(6, 10).column()).isEqualTo(8);
    assertThat(text.span(18, 21)).isEqualTo(new Span("guide.md", 2, 1, 3));
  }

  @Test
  void linksAreKeptAsReadersSeeThem() {
    Body body =
        body(
            "[click *here*](a.md#b), [![Alt](c.svg)](d.md), <https://e.example/>, [web][r]\n\n"
                + "[r]: https://f.example/");
    assertThat(body.links())
        .extracting(link -> link.text().text() + " > " + link.target().value())
        .containsExactly(
            "click here > a.md#b",
            "Alt > d.md",
            "https://e.example/ > https://e.example/",
            "web > https://f.example/");
    assertThat(body.links())
        .extracting(TextLink::external)
        .containsExactly(false, false, true, true);
    assertThat(body.links().get(0).text().span(0, 5).column()).isEqualTo(2);
    assertThat(body.webLinks()).hasSize(2);
  }

  /** Hold each character that stands for itself to the file's character at its place. */
  private static void assertPlaces(String markdown) {
    List<String> lines = markdown.lines().toList();
    Body body = body(markdown);
    assertThat(body.passages()).isNotEmpty();
    for (Passage passage : body.passages()) {
      String text = passage.text().text();
      for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
        var span = passage.text().span(at, at + 1);
        String line = lines.get(span.line() - 1);
        int index = line.offsetByCodePoints(0, span.column() - 1);
        boolean lineEnd = index == line.length() && text.charAt(at) == ' ';
        if (!lineEnd) {
          assertThat(line.codePointAt(index)).as(text + " " + at).isEqualTo(text.codePointAt(at));
        }
      }
    }
  }

  private static List<String> texts(Body body) {
    return body.passages().stream().map(passage -> passage.text().text()).toList();
  }

  private static String item(Passage passage) {
    Passage.Item item = passage.item();
    return item == null ? "-" : item.list() + "." + item.number();
  }

  private static String callout(Passage passage) {
    Passage.Callout callout = passage.callout();
    return callout == null ? "-" : callout.kind() + " " + callout.number() + " " + callout.row();
  }

  private static Body body(String markdown) {
    return PARSER.parseBody(PlacedText.ofLines("guide.md", markdown, 1), Set.of()).value();
  }
}
