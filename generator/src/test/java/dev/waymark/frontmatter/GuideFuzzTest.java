package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.fuzz.DeepStack;
import dev.waymark.fuzz.ProblemRules;
import dev.waymark.fuzz.Replay;
import dev.waymark.fuzz.Seeds;
import dev.waymark.markdown.MarkdownParser;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.PlacedText;
import dev.waymark.model.RichText;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file, its values are as typed, and what is wrong has its place. */
class GuideFuzzTest {
  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final MarkdownParser MARKDOWN = MarkdownParser.escapingHtml(DEADLINE);
  private static final SiteConfig SITE = Fixture.site(Fixture.SITE);

  @TestFactory
  Stream<DynamicTest> everyKnownGuideHolds() {
    return Replay.of(getClass(), "guide", Seeds.guides(), this::guide);
  }

  @TestFactory
  Stream<DynamicTest> everyKnownPageHolds() {
    return Replay.of(getClass(), "page", Seeds.guides(), this::page);
  }

  @TestFactory
  Stream<DynamicTest> everyKnownSiteHolds() {
    return Replay.of(getClass(), "site", Seeds.sites(), this::site);
  }

  @MethodSource("dev.waymark.fuzz.Seeds#guides")
  @DictionaryFile(resourcePath = "guide.dict")
  @FuzzTest
  void guide(byte[] input) throws Exception {
    DeepStack.run(() -> checkGuide(text(input)));
  }

  @MethodSource("dev.waymark.fuzz.Seeds#guides")
  @DictionaryFile(resourcePath = "guide.dict")
  @FuzzTest
  void page(byte[] input) throws Exception {
    DeepStack.run(() -> checkPage(text(input)));
  }

  @MethodSource("dev.waymark.fuzz.Seeds#sites")
  @DictionaryFile(resourcePath = "guide.dict")
  @FuzzTest
  void site(byte[] input) throws Exception {
    DeepStack.run(() -> checkSite(text(input)));
  }

  private static void checkGuide(String text) {
    Set<String> parsed = new HashSet<>();
    GuideParser parser = parser(parsed);
    Optional<Guide> guide = check("guides/back.md", text, parser::parseGuide);
    Set<String> written = frontMatter(text);
    assertThat(written).containsAll(parsed);
    guide.ifPresent(value -> checkTexts(value.document(), written));
  }

  private static void checkPage(String text) {
    Optional<Document> page = check("pages/about.md", text, parser(new HashSet<>())::parsePage);
    Set<String> written = frontMatter(text);
    page.ifPresent(value -> checkTexts(value, written));
  }

  private static void checkSite(String text) {
    Set<String> parsed = new HashSet<>();
    SiteConfigParser parser = new SiteConfigParser(recording(parsed));
    check("site.yaml", text, parser::parse);
    SourceText source = Fixture.source("site.yaml", text);
    int end = FileText.of(source).text().length();
    assertThat(new HashSet<>(FrontMatterRules.check(source, 0, end))).containsAll(parsed);
  }

  private static GuideParser parser(Set<String> parsed) {
    return new GuideParser(SITE, recording(parsed), MARKDOWN::parseBody);
  }

  private static Function<PlacedText, Parsed<RichText>> recording(Set<String> parsed) {
    return text -> {
      parsed.add(text.text());
      return MARKDOWN.parseInline(text);
    };
  }

  /** Parse a file with line ends of either kind, in time, to the same result. */
  private static <T> Optional<T> check(
      String path, String text, Function<SourceText, Parsed<Optional<T>>> parse) {
    long start = System.nanoTime();
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    SourceText unix = Fixture.source(path, plain);
    SourceText windows = Fixture.source(path, plain.replace("\n", "\r\n"));
    Parsed<Optional<T>> first = parse.apply(unix);
    Parsed<Optional<T>> second = parse.apply(windows);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    ProblemRules.check(first.problems(), plain);
    assertThat(first.value().isPresent() || !first.problems().isEmpty()).isTrue();
    if (!isSlow(first.problems()) && !isSlow(second.problems())) {
      assertThat(second).isEqualTo(first);
    }
    return first.value();
  }

  private static boolean isSlow(List<Diagnostic> problems) {
    return problems.stream().anyMatch(problem -> problem.code().equals("markdown-too-slow"));
  }

  private static Set<String> frontMatter(String text) {
    SourceText source = Fixture.source("guides/back.md", text);
    FrontMatter found = FrontMatter.find(new Reading(FileText.of(source)));
    return found.isComplete()
        ? new HashSet<>(FrontMatterRules.check(source, found.start(), found.end()))
        : Set.of();
  }

  private static void checkTexts(Document document, Set<String> written) {
    if (!document.title().value().isEmpty()) {
      assertThat(written).contains(document.title().value());
    }
    if (document.summary() != null) {
      assertThat(written).contains(document.summary().value());
    }
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }
}
