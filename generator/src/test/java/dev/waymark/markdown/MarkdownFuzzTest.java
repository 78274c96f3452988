package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.fuzz.DeepStack;
import dev.waymark.fuzz.ProblemRules;
import dev.waymark.fuzz.Replay;
import dev.waymark.fuzz.Seeds;
import dev.waymark.model.Body;
import dev.waymark.model.Heading;
import dev.waymark.model.Parsed;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import dev.waymark.model.Segment;
import dev.waymark.sanitize.HtmlSanitizer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, its HTML is whole and harmless, and what is wrong with it has its place. */
class MarkdownFuzzTest {
  /** Shorter than a build's, so that slow texts do not keep others from being tried. */
  private static final Duration DEADLINE = Duration.ofSeconds(1);

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final MarkdownParser ESCAPING = MarkdownParser.escapingHtml(DEADLINE);
  private static final MarkdownParser SANITIZING =
      MarkdownParser.sanitizingHtml(new HtmlSanitizer(), DEADLINE);

  private static final Set<String> RESERVED = Set.of("steps", "safety");

  @TestFactory
  Stream<DynamicTest> everyKnownBodyHolds() {
    return Replay.of(getClass(), "body", Seeds.markdown(), this::body);
  }

  @TestFactory
  Stream<DynamicTest> everyKnownShortTextHolds() {
    return Replay.of(getClass(), "inline", hostile(), this::inline);
  }

  @TestFactory
  Stream<DynamicTest> everyKnownSanitisedTextHolds() {
    return Replay.of(getClass(), "sanitised", hostile(), this::sanitised);
  }

  @MethodSource("dev.waymark.fuzz.Seeds#markdown")
  @DictionaryFile(resourcePath = "markdown.dict")
  @FuzzTest
  void body(byte[] input) throws Exception {
    DeepStack.run(() -> checkBody(ESCAPING, text(input)));
  }

  @MethodSource("hostile")
  @DictionaryFile(resourcePath = "markdown.dict")
  @FuzzTest
  void inline(byte[] input) throws Exception {
    DeepStack.run(() -> checkPlain(checkInline(ESCAPING, text(input))));
  }

  @MethodSource("hostile")
  @DictionaryFile(resourcePath = "markdown.dict")
  @FuzzTest
  void sanitised(byte[] input) throws Exception {
    DeepStack.run(
        () -> {
          checkBody(SANITIZING, text(input));
          checkInline(SANITIZING, text(input));
        });
  }

  static Stream<Arguments> hostile() {
    return Stream.concat(
        Seeds.markdown(),
        Hostile.PAYLOADS.stream()
            .map(
                payload -> Arguments.of(named(payload, payload.getBytes(StandardCharsets.UTF_8)))));
  }

  private static void checkBody(MarkdownParser parser, PlacedText text) {
    Parsed<Body> parsed = twice(() -> parser.parseBody(text, RESERVED), text);
    Body body = parsed.value();
    boolean whole = !has(parsed.problems(), MarkdownRule.RAW_HTML_UNCLOSED.code());
    checkHtml(FilledHtml.of(body.segments()), "div", whole ? body : Body.EMPTY);
    checkExport(body.markdown());
  }

  private static RichText checkInline(MarkdownParser parser, PlacedText text) {
    Parsed<RichText> parsed = twice(() -> parser.parseInline(text), text);
    RichText rich = parsed.value();
    checkHtml(FilledHtml.of(rich.segments()), "p", Body.EMPTY);
    checkExport(rich.markdown());
    return rich;
  }

  /** A text without its markup is what a reader sees of it. */
  private static void checkPlain(RichText rich) {
    String shown = Jsoup.parseBodyFragment(FilledHtml.of(rich.segments())).body().wholeText();
    assertThat(words(rich.plain())).isEqualTo(words(shown));
  }

  /** Parse with the same result twice, in time, with problems that lie in the text. */
  private static <T> Parsed<T> twice(Supplier<Parsed<T>> parse, PlacedText text) {
    long start = System.nanoTime();
    Parsed<T> first = parse.get();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    Parsed<T> second = parse.get();
    ProblemRules.check(first.problems(), text.text());
    if (!has(first.problems(), MarkdownRule.MARKDOWN_TOO_SLOW.code())
        && !has(second.problems(), MarkdownRule.MARKDOWN_TOO_SLOW.code())) {
      assertThat(second).isEqualTo(first);
    }
    return first;
  }

  private static boolean has(List<Diagnostic> problems, String code) {
    return problems.stream().anyMatch(problem -> problem.code().equals(code));
  }

  private static void checkHtml(String html, String container, Body body) {
    assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<script");
    assertThat(ActiveHtml.find(html)).as(html).isEmpty();
    assertThat(WrittenTags.problems(html, container)).as(html).isEmpty();
    Document document = Jsoup.parseBodyFragment(html);
    List<String> ids = document.select("[id]").eachAttr("id");
    assertThat(ids).as(html).doesNotHaveDuplicates().doesNotContainAnyElementsOf(RESERVED);
    assertThat(ids).as(html).containsAll(body.anchors());
    assertThat(body.anchors()).containsAll(body.headings().stream().map(Heading::id).toList());
  }

  /** Nobody knows what those who read exported Markdown let through. */
  private static void checkExport(List<Segment> markdown) {
    StringBuilder exported = new StringBuilder();
    for (Segment segment : markdown) {
      exported.append(segment instanceof Segment.Markup markup ? markup.html() : "a.md");
    }
    PlacedText text = PlacedText.ofLines("a.md", exported.toString(), 1);
    assertThat(ESCAPING.parseBody(text, Set.of()).problems())
        .as(exported.toString())
        .noneMatch(problem -> problem.code().equals(MarkdownRule.RAW_HTML.code()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(List.of(text.split("[\\s\\p{Z}]+")));
    words.remove("");
    return words;
  }

  private static PlacedText text(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    return PlacedText.ofLines("a.md", text.replace("\r\n", "\n").replace('\r', '\n'), 1);
  }
}
