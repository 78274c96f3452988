package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.Body;
import dev.waymark.model.Parsed;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import dev.waymark.model.Segment;
import dev.waymark.sanitize.HtmlSanitizer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownParserTest {
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final MarkdownParser PARSER = MarkdownParser.escapingHtml(DEADLINE);
  private static final MarkdownParser SANITIZING =
      MarkdownParser.sanitizingHtml(new HtmlSanitizer(), DEADLINE);

  @Test
  void targetsStandWhereTheirAddressesDo() {
    String text = "💆 ä [a](b.md)\n\n> - ![c](<d.svg> 't')\n\n[e]\n\n[e]: f.md\n";

    List<Span> places = places(PARSER.parseBody(PlacedText.ofLines("x.md", text, 11), Set.of()));

    assertThat(places)
        .containsExactly(
            new Span("x.md", 11, 9, 4), new Span("x.md", 13, 11, 5), new Span("x.md", 17, 6, 4));
  }

  @Test
  void targetsWithSpacesStandWhereTheirAddressesDo() {
    String text =
        "💆 [a](<b c.md>)\r\n\r\n> [d]:\r\n> <e f.md>\r\n> [g]: h.md\r\n> *$*x [d] [g]\n> ---";

    Parsed<Body> parsed = PARSER.parseBody(PlacedText.ofLines("x.md", text, 1), Set.of());

    assertThat(places(parsed))
        .containsExactly(
            new Span("x.md", 1, 8, 6), new Span("x.md", 4, 4, 6), new Span("x.md", 5, 8, 4));
    assertThat(parsed.value().headings())
        .extracting("text", "at")
        .containsExactly(tuple("*$*x d g", new Span("x.md", 6, 3, 12)));
  }

  @Test
  void placesInAFieldFollowItsRuns() {
    PlacedText folded =
        new PlacedText(
            "x.md",
            "see [a](b.md) and\n[c](/d.md)",
            List.of(new PlacedText.Run(0, 5, 9), new PlacedText.Run(18, 6, 13)));

    Parsed<RichText> parsed = PARSER.parseInline(folded);

    assertThat(parsed.value().segments().get(1))
        .isInstanceOfSatisfying(
            Segment.Link.class,
            link -> assertThat(link.target().at()).isEqualTo(new Span("x.md", 5, 17, 4)));
    assertThat(parsed.problems().get(0).span()).isEqualTo(new Span("x.md", 6, 17, 5));
    assertThat(parsed.value().at()).isEqualTo(new Span("x.md", 5, 9, 17));
  }

  @Test
  void placesOfSanitisedHtmlAreFound() {
    String text = "Words\n\n<p><a href=\"/abs.md\">x</a>\n<img src=\"d.svg\">\n</p>\n";

    Parsed<Body> parsed = SANITIZING.parseBody(PlacedText.ofLines("x.md", text, 1), Set.of());

    assertThat(parsed.problems().get(0).span()).isEqualTo(new Span("x.md", 3, 13, 7));
    assertThat(places(parsed)).containsExactly(new Span("x.md", 4, 11, 5));
  }

  @Test
  void headingsAreListedWithTheirText() {
    Body body = body("## One *two*\n\n> ### `three` [four](x.md)\n");

    assertThat(body.headings())
        .extracting("level", "id", "text", "at")
        .containsExactly(
            tuple(2, "one-two", "One two", new Span("x.md", 1, 1, 12)),
            tuple(3, "three-four", "three four", new Span("x.md", 3, 3, 24)));
    assertThat(body.anchors()).containsExactly("one-two", "three-four");
  }

  @Test
  void wordsAreCountedWithoutMarkup() {
    assertThat(body("## One *two*\n\n- th**re**e [four](five.md)\n\n|a|\n|-|\n|b|\n").words())
        .isEqualTo(6);
  }

  @Test
  void nulBecomesTheReplacementCharacter() {
    assertThat(Shown.html(body("a\0b").segments())).isEqualTo("<p>a\uFFFDb</p>\n");
  }

  @Test
  void emptyTextIsAnEmptyBody() {
    assertThat(body("")).isEqualTo(Body.EMPTY);
    assertThat(SANITIZING.parseInline(PlacedText.ofLines("x.md", "", 1)).value().segments())
        .isEmpty();
  }

  @Test
  void markOfTheSealCannotBeForged() {
    String mark = Seal.of("some other text").mark();
    String text = "<p class=\"" + mark + "alert\">" + mark + "0; [a](b.md)</p>\n\n## <b>x</b>";

    Body body = SANITIZING.parseBody(PlacedText.ofLines("x.md", text, 1), Set.of()).value();

    assertThat(Shown.html(body.segments())).contains(mark + "0;").doesNotContain("class");
  }

  @Test
  void oneParserServesManyThreads() {
    List<Body> alone = IntStream.range(0, 200).mapToObj(i -> body(sample(i))).toList();

    List<Body> together =
        IntStream.range(0, 200).parallel().mapToObj(i -> body(sample(i))).toList();

    assertThat(together).isEqualTo(alone);
  }

  private static String sample(int i) {
    return "## H"
        + i
        + "\n\n[a](b"
        + i
        + ".md)[^1] ~~x~~\n\n[^1]: y"
        + i
        + "\n\n|a|\n|-|\n|"
        + i
        + "|\n";
  }

  private static Body body(String text) {
    return PARSER.parseBody(PlacedText.ofLines("x.md", text, 1), Set.of()).value();
  }

  private static List<Span> places(Parsed<Body> parsed) {
    return parsed.value().segments().stream()
        .flatMap(
            segment -> {
              if (segment instanceof Segment.Link link) {
                return Stream.of(link.target().at());
              } else if (segment instanceof Segment.Image image) {
                return Stream.of(image.source().at());
              }
              return Stream.empty();
            })
        .toList();
  }
}
