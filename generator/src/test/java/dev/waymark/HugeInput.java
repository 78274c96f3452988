package dev.waymark;

import static java.util.Collections.nCopies;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file that is made to keep a reader busy.
 *
 * @param name of what is expected of it
 * @param limit how long a build with it may take
 */
record HugeInput(String name, String file, String text, Duration limit) {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MARKDOWN = Duration.ofSeconds(10);

  static List<HugeInput> all() {
    return List.of(
        frontMatter("billion-laughs", laughs()),
        frontMatter("opening-brackets", "title: " + "[".repeat(20_000)),
        frontMatter("opening-braces", "title: " + "{".repeat(20_000)),
        frontMatter("list-marks", "title:\n  " + "- ".repeat(20_000)),
        frontMatter("question-marks", "title:\n  " + "? ".repeat(20_000)),
        frontMatter("title-of-60-kib", "title: " + "a".repeat(60 << 10)),
        frontMatter("more-than-64-kib", "title: " + "a".repeat(64 << 10)),
        frontMatter("many-fields", fields(3_000)),
        body("backslashes-in-a-reference", "[a][" + "\\".repeat(40) + "\""),
        body("underscores", "_".repeat(5_000)),
        body("quotes", "> ".repeat(25_000)),
        body("list-500-levels-deep", nestedList(500)),
        body("comment-of-100-kb", "Text <!-- " + "x".repeat(100_000) + " --> more."),
        body("equal-headings", "## Same\n\n".repeat(5_000)),
        body("brackets", "[".repeat(20_000)),
        body("broken-links", "[a](b.md)\n".repeat(100)),
        body("more-than-a-mebibyte", "x".repeat((1 << 20) + 1)),
        file("more-than-4-mib", "x".repeat((4 << 20) + 1)),
        file("line-of-a-mebibyte", "x".repeat(1 << 20)));
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static HugeInput frontMatter(String name, String fields) {
    String text = "---\n" + fields + "\n---\n\nText.\n";
    return new HugeInput(name, "pages/" + name + ".md", text, SECOND);
  }

  private static HugeInput body(String name, String markdown) {
    String text = "---\ntitle: A page\n---\n\n" + markdown + "\n";
    return new HugeInput(name, "pages/" + name + ".md", text, MARKDOWN);
  }

  private static HugeInput file(String name, String text) {
    return new HugeInput(name, "pages/" + name + ".md", text, SECOND);
  }

  /** Nine lists, each of nine times the one before. */
  private static String laughs() {
    StringBuilder laughs = new StringBuilder("title: Laughs\na: &a [lol, lol]\n");
    for (char name = 'b'; name < 'k'; name++) {
      String before = "*" + (char) (name - 1);
      String nine = String.join(", ", nCopies(9, before));
      laughs.append(name).append(": &").append(name).append(" [").append(nine).append("]\n");
    }
    return laughs.toString();
  }

  private static String fields(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "field" + i + ": x")
        .collect(Collectors.joining("\n", "title: Fields\n", ""));
  }

  private static String nestedList(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> "  ".repeat(level) + "- x\n")
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return name;
  }
}
