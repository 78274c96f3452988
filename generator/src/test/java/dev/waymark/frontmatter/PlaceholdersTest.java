package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new guide begins with must not be what readers get. */
class PlaceholdersTest {
  private static final String GUIDE =
      """
      ---
      title: "TODO: a title"
      summary: S.
      audience: self
      published: 2026-01-01
      draft: DRAFT
      safety:
        doNotIf: [it hurts, "TODO: another reason"]
      steps:
        - do: Rub. TODO is no mark here.
          tip: "TODO: a tip"
      ---
      TODO: background

      - TODO: an item
      > 1. TODO: a quote

      Not TODO: here, nor a MASTODO: there.
      """;

  @Test
  void placeholderInAGuideIsAnErrorAtItsPlace() {
    assertThat(todos("false"))
        .containsExactly("2:8+15", "8:23+22", "11:10+13", "13:1+5", "15:3+5", "16:6+5");
  }

  @Test
  void draftMayHoldThem() {
    assertThat(todos("true")).isEmpty();
  }

  @Test
  void pageIsHeldToTheSame() {
    List<Diagnostic> problems =
        new GuideParser(Fixture.site(Fixture.SITE), Fixture::inline, Fixture::body)
            .parsePage(Fixture.source("pages/a.md", "---\ntitle: \"TODO: name it\"\n---\n"))
            .problems();
    assertThat(problems).extracting(Diagnostic::code).containsExactly("todo-left");
  }

  private static List<String> todos(String draft) {
    return new GuideParser(Fixture.site("title: T"), Fixture::inline, Fixture::body)
            .parseGuide(Fixture.source("guides/a.md", GUIDE.replace("DRAFT", draft)))
            .problems()
            .stream()
            .filter(problem -> problem.code().equals("todo-left"))
            .map(Diagnostic::span)
            .map(at -> at.line() + ":" + at.column() + "+" + at.length())
            .toList();
  }
}
