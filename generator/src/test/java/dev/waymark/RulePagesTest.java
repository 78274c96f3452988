package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Rule;
import dev.waymark.rulebook.Example;
import dev.waymark.rulebook.Explanation;
import dev.waymark.rulebook.ExplanationReader;
import dev.waymark.rulebook.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The pages of {@code docs/rules} are what rules, explanations and cases say.
 *
 * <p>{@code -Dgolden.update=true} writes them: read the difference before you commit it.
 */
final class RulePagesTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** Longer files say less than the finding does. */
  private static final int MOST_LINES = 16;

  private static final String INDEX =
      """
      # Rules

      Every mistake that Waymark finds has a code, which stands in brackets before the message. Each has
      a page that says what it is about, why it matters, and how to mend it or to switch it off. An error
      stops the build; a warning or a note does not, unless the site wants it to.

      These pages are made from `generator/src/main/resources/dev/waymark/rules` and from the examples in
      `generator/src/test/resources/rules`. Change those, then run
      `mvn -pl generator test -Dtest=RulePagesTest -Dgolden.update=true`.
      """;

  @Test
  void pagesAreUpToDate() throws IOException {
    SortedMap<String, String> pages = pages();
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("CI never changes what is expected").isNull();
      write(pages);
    }
    assertThat(written()).isEqualTo(pages);
  }

  @Test
  void onlyWhatIsAboutTheSiteLiesOutsideOfTexts() throws IOException {
    Map<String, Explanation> explanations = ExplanationReader.read(RuleBook.rules().values());
    for (Rule rule : RuleBook.rules().values()) {
      Explanation explanation = explanations.get(rule.code());
      if (rule.isAdjustable() && explanation != null && RuleCase.exists(rule.code())) {
        String found = RuleCase.read(rule.code()).found();
        boolean inText = Pattern.compile("--> (guides|pages)/\\S+[.]md").matcher(found).find();
        assertThat(explanation.aboutSite()).as(rule.code()).isNotEqualTo(inText);
      }
    }
  }

  private static SortedMap<String, String> pages() throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    SortedMap<String, StringBuilder> families = new TreeMap<>();
    Map<String, Rule> rules = RuleBook.rules();
    for (Map.Entry<String, Explanation> told : ExplanationReader.read(rules.values()).entrySet()) {
      String code = told.getKey();
      Rule rule = Objects.requireNonNull(rules.get(code));
      RulePage page = new RulePage(rule, told.getValue(), example(code));
      pages.put(code + ".md", page.markdown());
      families
          .computeIfAbsent(told.getValue().family(), family -> new StringBuilder())
          .append(row(rule, told.getValue()));
    }
    StringBuilder index = new StringBuilder(INDEX);
    families.forEach(
        (family, rows) ->
            index
                .append("\n## ")
                .append(family)
                .append("\n\n| rule | level | what |\n| --- | --- | --- |\n")
                .append(rows));
    pages.put("README.md", index.toString());
    return pages;
  }

  private static String row(Rule rule, Explanation explanation) {
    String code = rule.code();
    String what = explanation.what().replace("|", "\\|");
    return "| [" + code + "](" + code + ".md) | " + rule.severity().label() + " | " + what + " |\n";
  }

  private static @Nullable Example example(String code) throws IOException {
    if (!RuleCase.exists(code)) {
      return null;
    }
    RuleCase broken = RuleCase.read(code);
    Map<String, String> files = new LinkedHashMap<>();
    broken
        .shown()
        .forEach(
            (path, text) -> {
              boolean named = broken.found().contains("--> " + path + ":");
              if (named && text.lines().count() <= MOST_LINES) {
                files.put(path, text);
              }
            });
    return new Example(files, broken.found());
  }

  private static SortedMap<String, String> written() throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }

  private static void write(SortedMap<String, String> pages) throws IOException {
    Files.createDirectories(PAGES);
    for (String old : written().keySet()) {
      if (!pages.containsKey(old)) {
        Files.delete(PAGES.resolve(old));
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
    }
  }
}
