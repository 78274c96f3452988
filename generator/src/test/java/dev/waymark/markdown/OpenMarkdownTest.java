package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.Body;
import dev.waymark.model.PlacedText;
import dev.waymark.model.Segment;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Markdown that readers of Markdown get: as typed, but for open links and HTML. */
final class OpenMarkdownTest {
  private static final MarkdownParser PARSER = MarkdownParser.escapingHtml(Duration.ofSeconds(30));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain *text*, **strong** and `code`.",
        "`[x](neck.md)` and ``a ` [x](neck.md)``",
        "`<b>x</b>`",
        "```\n[x](neck.md) <b>x</b>\n```",
        "    [x](neck.md) <b>x</b>\n",
        "~~~ html\n<script>x</script>\n~~~",
        "[x](https://elsewhere.example/a_b)",
        "<https://elsewhere.example/> and <a@b.example>",
        "https://elsewhere.example/ www.elsewhere.example",
        "[x][y]\n\n[y]: https://elsewhere.example/",
        "\\[x](neck.md) \\<b>",
        "[not a link] (neck.md)",
        "1 < 2 > 0, a <3, a <",
        "`a\\`, \\\\ and \\<b>",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "&lt;b&gt;",
      })
  void whatNeedsNoChangeStaysAsTyped(String markdown) {
    assertThat(body(markdown)).isEqualTo(markdown);
  }

  @Test
  void parserWithoutMarkdownMakesNone() {
    PlacedText text = PlacedText.ofLines("x.md", "*a* <b> [c](d.md)", 1);
    MarkdownParser without = PARSER.withoutMarkdown();
    Body with = PARSER.parseBody(text, Set.of()).value();
    Body body = without.parseBody(text, Set.of()).value();
    assertThat(with.markdown()).isNotEmpty();
    assertThat(body.markdown()).isEmpty();
    assertThat(body.segments()).isEqualTo(with.segments());
    assertThat(without.parseInline(text).value().markdown()).isEmpty();
    PlacedText words = PlacedText.ofLines("x.md", "Words alone", 1);
    assertThat(without.parseInline(words).value().markdown()).isEmpty();
  }

  @Test
  void targetsInsideTheSiteStayOpen() {
    assertThat(body("[a](neck.md), [b](<neck.md#x> \"t\"), [c](n%65ck.md) ![d](p.svg 'u')"))
        .isEqualTo(
            "[a]({link neck.md}), [b](<{link neck.md#x}> \"t\"),"
                + " [c]({link neck.md}) ![d]({image p.svg [d] \"u\"} 'u')");
  }

  @Test
  void referenceThatIsUsedTwiceIsOpenOnce() {
    assertThat(body("[a][n], [b][n] and [n].\n\n[n]: neck.md \"t\"\n[p]: <p.svg>\n\n![p]"))
        .isEqualTo(
            "[a][n], [b][n] and [n].\n\n[n]: {link neck.md} \"t\"\n"
                + "[p]: <{image p.svg [p]}>\n\n![p]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]: javascript:alert(1)",
        "[a]\n\n[a]: <javascript&#58;alert(1)>",
        "![a]\n\n[a]: data:x",
        "[a]: https://a.example/\n\n> [b]: vbscript:x",
      })
  void targetThatNoLinkMayHaveIsRefusedOnce(String markdown) {
    PlacedText text = PlacedText.ofLines("x.md", markdown, 1);
    assertThat(PARSER.parseBody(text, Set.of()).problems()).hasSize(1);
  }

  @Test
  void pictureInALinkIsOpenTwice() {
    assertThat(body("[![a](p.svg)](neck.md)"))
        .isEqualTo("[![a]({image p.svg [a]})]({link neck.md})");
  }

  @Test
  void linksInListsTablesQuotesAndNotesAreOpen() {
    assertThat(
            body("- [a](a.md)\n  > [b](b.md)\n\n|x|\n|-|\n|[c](c.md)|\n\nn[^1]\n\n[^1]: [d](d.md)"))
        .isEqualTo(
            "- [a]({link a.md})\n  > [b]({link b.md})\n\n|x|\n|-|\n|[c]({link c.md})|\n\n"
                + "n[^1]\n\n[^1]: [d]({link d.md})");
  }

  @Test
  void htmlIsText() {
    assertThat(body("a <b>c</b> <!-- d --> <br/>\n\n<div onclick=x>\n<p>e</p>\n</div>"))
        .isEqualTo(
            "a \\<b>c\\</b> \\<!-- d --> \\<br/>\n\n\\<div onclick=x>\n\\<p>e\\</p>\n\\</div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n\n[^1]: a <b>note</b> that nothing refers to",
        "a[^1]\n\n[^1]: one\n\n[^1]: <b>two</b>",
        "|a|\n|-|\n|b|<b>more</b>|",
        "# <b>x</b>",
        "- [ ] <b>x</b>",
        "a\n: <b>x</b>",
        "> [!NOTE]\n> <b>x</b>",
        "[<b>x</b>](neck.md)",
        "[<b>x</b>](javascript:x)",
        "[<b>x</b>][gone]",
        "![<b>x</b>](p.svg)",
        "~~<b>x</b>~~",
        "<pre>\n\n<b>x</b>",
        "<!-- a\n\n<b>x</b> -->",
        "<div\nx>",
        "\\\\<b>x",
        "`\\`<b>x</b>",
        "[x](neck.md \"<b>\")",
        "<?php x ?>",
        "- <div>\n\n  <b>x</b>",
      })
  void htmlIsTextWhereverItStands(String markdown) {
    String typed =
        segments(markdown).stream()
            .filter(Segment.Markup.class::isInstance)
            .map(segment -> ((Segment.Markup) segment).html())
            .collect(Collectors.joining());
    assertThat(typed).contains("<").doesNotContainPattern("(?<!(?<!\\\\)\\\\|\\\\{3})<[a-z!/?]");
  }

  /** As text, HTML may begin or end what stands around it: then code is code no longer. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>\n```\n</div>\n\n```\n<b>x</b>\n```",
        "<div>\n- a\n\n      <b>x</b>",
        "<!-- ` -->\na `<b>x</b>`",
        "a <i title='`'>b `<b>x</b>`",
      })
  void htmlInCodeIsTextToo(String markdown) {
    String exported = Shown.html(segments(markdown));
    assertThat(exported).contains("<b>").doesNotContainPattern("(?<!\\\\)<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a](neck.md) <b>c</b>", "`[a](neck.md)` a"})
  void shortTextIsOpenToo(String markdown) {
    String open =
        Shown.html(PARSER.parseInline(PlacedText.ofLines("a.md", markdown, 1)).value().markdown());
    assertThat(open)
        .isEqualTo(markdown.startsWith("`") ? markdown : "[a]({link neck.md}) \\<b>c\\</b>");
  }

  @Test
  void codeInSeveralLinesOfAShortTextIsNoCodeElsewhere() {
    PlacedText text = PlacedText.ofLines("a.md", "a ``b\n<c> `d`\n<e>``", 1);
    assertThat(Shown.html(PARSER.parseInline(text).value().markdown()))
        .isEqualTo("a ``b\n\\<c> `d`\n\\<e>``");
  }

  @Test
  void emptyTextHasNoSegments() {
    assertThat(segments(" \n\n")).isEmpty();
  }

  private static String body(String markdown) {
    return Shown.html(segments(markdown));
  }

  private static List<Segment> segments(String markdown) {
    return PARSER.parseBody(PlacedText.ofLines("a.md", markdown, 1), Set.of()).value().markdown();
  }
}
