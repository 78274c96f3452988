package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Body;
import dev.waymark.model.Parsed;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import dev.waymark.promise.ShowsPromise;
import dev.waymark.sanitize.HtmlSanitizer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Promise 4: any Markdown ends, as a page or as a named error. */
@ShowsPromise(promise = 4, numbers = "tests of pathological Markdown: 0 hangs, 0 stack overflows")
class PathologicalMarkdownTest {
  /** Shorter than a site's, so that the test is over soon. */
  private static final Duration DEADLINE = Duration.ofMillis(250);

  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final long DEEP = 512L << 20;

  private static final MarkdownParser ESCAPING = MarkdownParser.escapingHtml(DEADLINE);
  private static final MarkdownParser SANITIZING =
      MarkdownParser.sanitizingHtml(new HtmlSanitizer(), DEADLINE);

  private static final MarkdownParser PATIENT = MarkdownParser.escapingHtml(LONGEST);

  private static Map<String, String> inputs() {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("backslashes in a reference", "[a][" + "\\".repeat(40) + "\"");
    inputs.put("5,000 underscores", "_".repeat(5_000));
    inputs.put("25,000 quotes", "> ".repeat(25_000) + "x");
    inputs.put("a list 500 levels deep", nestedList(500));
    inputs.put("a comment of 100 kB", "a <!-- " + "x ".repeat(50_000) + "-->");
    inputs.put("an address of 100 kB", "[a]: <" + "x".repeat(100_000) + ">\n\n[a]");
    inputs.put("a link of 100 kB", "[a](<" + "x".repeat(100_000) + ">)");
    inputs.put("5,000 equal headings", "## Same\n\n".repeat(5_000));
    inputs.put("opening brackets", "[".repeat(20_000));
    inputs.put("nested brackets", "[".repeat(5_000) + "a" + "]".repeat(5_000));
    inputs.put("nested links", "[a](".repeat(5_000));
    inputs.put("nested pictures", "![".repeat(2_000) + "a" + "](b.svg)".repeat(2_000));
    inputs.put("nested emphasis", "*a **b ".repeat(5_000));
    inputs.put("closed emphasis", "*a **b ".repeat(2_000) + "** *".repeat(2_000));
    inputs.put("stars and underscores", "*_".repeat(10_000));
    inputs.put("backticks of many lengths", backticks(800));
    inputs.put("open comments", "a <!--".repeat(20_000));
    inputs.put("open targets", "[a](<".repeat(20_000));
    inputs.put("open titles", "[a](b \"".repeat(5_000));
    inputs.put("escapes in a title", "[a](b \"" + "\\!".repeat(50_000) + ")");
    inputs.put("stars in threes", "a***b".repeat(5_000));
    inputs.put("definitions and underlines", "[a]: b\n--\n".repeat(5_000));
    inputs.put("definitions above an underline", "[a]: b\n".repeat(20_000) + "==\n");
    inputs.put("quoted definitions", "> [a]:\n> <b c>\n".repeat(5_000));
    inputs.put("open tags", "<a ".repeat(20_000));
    inputs.put("tags with attributes", "<a" + " b=\"c\"".repeat(5_000));
    inputs.put("processing instructions", "<?".repeat(20_000));
    inputs.put("character references", "&".repeat(50_000) + "amp;".repeat(1_000));
    inputs.put("bars", "|".repeat(20_000) + "\n" + "|-".repeat(10_000));
    inputs.put(
        "a wide table", "a|".repeat(1_000) + "\n" + "-|".repeat(1_000) + "\nb|c".repeat(500));
    inputs.put("references to nothing", "[a][b]".repeat(10_000));
    inputs.put("definitions", definitions(5_000));
    inputs.put("footnotes", footnotes(2_000));
    inputs.put("footnotes in a circle", "[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]\n");
    inputs.put("tildes", "~".repeat(20_000));
    inputs.put("addresses", "http://a.b ".repeat(5_000));
    inputs.put("half addresses", "www.".repeat(10_000) + "a@".repeat(10_000));
    inputs.put("terms", "a\n: b\n\n".repeat(3_000));
    inputs.put("colons", "a\n" + ": ".repeat(10_000));
    inputs.put("nested divisions", "<div>\n\n".repeat(2_000) + "x");
    inputs.put("empty lines", "\n".repeat(500_000));
    inputs.put("tabs", "\t".repeat(100_000) + "x");
    inputs.put("list marks", "- ".repeat(10_000) + "x");
    inputs.put("a megabyte of words", "lorem ipsum dolor ".repeat(58_000));
    inputs.put("more than a megabyte", "x".repeat((1 << 20) + 1));
    return inputs;
  }

  @TestFactory
  Stream<DynamicTest> everyInputEnds() {
    return inputs().entrySet().stream()
        .map(
            input ->
                dynamicTest(
                    input.getKey(),
                    () -> {
                      assertEnds(ESCAPING, input.getValue());
                      assertEnds(SANITIZING, input.getValue());
                    }));
  }

  @Test
  void aTextThatTakesTooLongIsReported() throws Exception {
    Parsed<Body> parsed = deep(() -> body(ESCAPING, "Hi\n\n" + backticks(1_400)));

    assertThat(Shown.problems(parsed.problems())).isEqualTo("error[markdown-too-slow] 1:1+2");
    assertThat(parsed.value()).isEqualTo(Body.EMPTY);
  }

  @Test
  void escapesAreReadOnce() {
    String reference = "[a][" + "\\".repeat(50_000) + "\"";
    String title = "[a](b \"" + "\\!".repeat(50_000) + ")";

    assertThat(body(PATIENT, reference).problems()).isEmpty();
    assertThat(Shown.problems(body(PATIENT, title).problems()))
        .isEqualTo("warning[link-unread] 1:1+3");
  }

  @Test
  void aTextTooDeepForTheStackIsReported() throws Exception {
    Parsed<Body> parsed = onStack(1 << 18, () -> body(PATIENT, "> ".repeat(5_000) + "x"));

    assertThat(parsed.problems()).extracting(Diagnostic::code).containsExactly("markdown-too-deep");
  }

  @Test
  void aTextTooLargeIsReported() {
    Parsed<Body> parsed = body(PATIENT, "x".repeat((1 << 20) + 1));

    assertThat(parsed.problems())
        .extracting(Diagnostic::code)
        .containsExactly("markdown-too-large");
  }

  @Test
  void fiveThousandEqualHeadingsHaveDifferentIds() {
    Body body = body(PATIENT, "## Same\n\n".repeat(5_000)).value();

    assertThat(body.headings()).hasSize(5_000);
    assertThat(body.anchors()).doesNotHaveDuplicates().contains("same", "same-2", "same-5000");
  }

  private static void assertEnds(MarkdownParser parser, String input) throws Exception {
    long start = System.nanoTime();
    Parsed<Body> body = deep(() -> body(parser, input));
    Parsed<RichText> text = deep(() -> parser.parseInline(PlacedText.ofLines("a.md", input, 1)));
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(taken).isLessThan(LONGEST);
    assertThat(body.problems()).allSatisfy(PathologicalMarkdownTest::assertNamed);
    assertThat(text.problems()).allSatisfy(PathologicalMarkdownTest::assertNamed);
  }

  private static void assertNamed(Diagnostic problem) {
    assertThat(problem.code()).isNotEmpty();
    assertThat(problem.span().line()).isPositive();
  }

  private static Parsed<Body> body(MarkdownParser parser, String input) {
    return parser.parseBody(PlacedText.ofLines("a.md", input, 1), Set.of());
  }

  private static <T> T deep(Callable<T> work) throws Exception {
    return onStack(DEEP, work);
  }

  private static <T> T onStack(long bytes, Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(null, task, "deep", bytes).start();
    return task.get();
  }

  private static String nestedList(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> "  ".repeat(level) + "- x\n")
        .collect(Collectors.joining());
  }

  private static String backticks(int lengths) {
    return IntStream.range(1, lengths)
        .mapToObj(length -> "e" + "`".repeat(length))
        .collect(Collectors.joining());
  }

  private static String definitions(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "[r" + i + "]: r.md\n\n[r" + i + "]\n\n")
        .collect(Collectors.joining());
  }

  private static String footnotes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "x[^" + i + "]\n\n[^" + i + "]: y\n\n")
        .collect(Collectors.joining());
  }
}
