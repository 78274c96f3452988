package dev.waymark.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RulePageTest {
  private static final String HOSTILE = "<script>alert('\"&amp;\"')</script> ```";

  private enum LevelRule implements Rule {
    ERROR,
    WARNING,
    INFO;

    @Override
    public Severity severity() {
      return Severity.valueOf(name());
    }
  }

  private static RulePage page(Rule rule, boolean aboutSite) {
    return new RulePage(
        rule,
        new Explanation(
            "Words",
            "One <b> & `a < *b*`.",
            "Two_three.",
            "Four.",
            "en",
            aboutSite,
            List.of(new Source("A \"title\" [x]", "https://a.example/?b=c&d=(e)"))),
        new Example(Map.of("guides/a`.md", HOSTILE + "\n"), "found <i>"));
  }

  @Test
  void markdownHoldsEverythingInOrder() {
    assertThat(page(LevelRule.WARNING, false).markdown())
        .isEqualTo(
            """
            # warning

            A warning: it stops the build only where `waymark.failOn` is `warning`. A site can \
            change that.

            One \\<b> \\& `a < *b*`.

            It knows the words of `en`, and no others.

            ## Example

            `guides/a'.md`:

            ````markdown
            <script>alert('"&amp;"')</script> ```
            ````

            What Waymark says:

            ```text
            found <i>
            ```

            ## Why

            Two\\_three.

            This rests on:

            - [A "title" \\[x\\]](<https://a.example/?b=c&d=(e)>)

            ## How to mend it

            Four.

            ## How to switch it off

            For the whole site, in `site.yaml`:

            ```yaml
            rules:
              warning: off      # or info, error
            ```

            For one guide, in its front matter, with the reason:

            ```yaml
            silence:
              warning: why it is right here
            ```
            """);
  }

  @Test
  void errorCannotBeSwitchedOff() {
    assertThat(page(LevelRule.ERROR, false).markdown())
        .contains("An error: it always stops the build.", "It can't be switched off")
        .doesNotContain("rules:", "silence:");
  }

  @Test
  void noteSaysThatItNeverStopsABuild() {
    assertThat(page(LevelRule.INFO, false).markdown())
        .contains("A note: it never stops the build.", "info: off      # or warning, error");
  }

  @Test
  void whatIsAboutTheSiteCannotBeSilencedByAGuide() {
    assertThat(page(LevelRule.INFO, true).markdown())
        .contains("rules:", "no guide can silence it")
        .doesNotContain("silence:");
  }

  @ParameterizedTest
  @EnumSource
  void htmlSaysTheSame(LevelRule rule) {
    RulePage page = page(rule, false);
    Document html = Jsoup.parse(page.html());
    assertThat(html.select("h1").eachText()).containsExactly(rule.code());
    assertThat(html.select("h2").eachText())
        .containsExactly("Example", "Why", "How to mend it", "How to switch it off");
    assertThat(html.select("p").eachText())
        .contains("One <b> & a < *b*.", "Two_three.", "Four.", "What Waymark says:");
    assertThat(html.select("pre").get(0).wholeText()).isEqualTo(HOSTILE + "\n");
    assertThat(html.select("a").eachAttr("href")).containsExactly("https://a.example/?b=c&d=(e)");
    assertThat(html.select("a").eachText()).containsExactly("A \"title\" [x]");
  }

  @Test
  void htmlNeedsNothingAndRunsNothing() {
    String html = page(LevelRule.ERROR, false).html();
    Document document = Jsoup.parse(html);
    assertThat(document.select("script, link, img, iframe, [style], [onclick], b, i")).isEmpty();
    assertThat(document.select("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(document.title()).isEqualTo("error – Waymark");
    assertThat(html).startsWith("<!DOCTYPE html>").contains("color-scheme: light dark");
  }

  @Test
  void pageWithoutExampleHasNone() {
    RulePage page = page(LevelRule.ERROR, false);
    RulePage plain = new RulePage(page.rule(), page.explanation(), null);
    assertThat(plain.markdown()).doesNotContain("Example", "Waymark says").contains("## Why");
    assertThat(plain.html()).doesNotContain("<pre");
  }
}
