package dev.waymark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.waymark.SiteFixture;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteFile;
import dev.waymark.model.SiteGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GuideExporterTest {
  private static final String SITE =
      "title: T\nbaseUrl: https://g.example/x/\nlanguages: { en: { name: E }, bn: { name: B } }\n";

  private final SiteFixture site;

  GuideExporterTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", SITE);
  }

  @Test
  void everyFieldArrivesInJsonSafetyBeforeTheSteps() throws IOException {
    site.write("guides/p.svg", "<svg/>");
    site.guide("guides/b.md", "B", "", "");
    site.guide("guides/a.bn.md", "খ", "", "");
    site.guide(
        "guides/a.md",
        "A \"b\" <c>",
        """
        prerequisites: [b.md]
        safety: { stopIf: [{ text: "it *hurts*", why: pain warns }], doNotIf: [fever] }
        steps: [{ do: "Press [b](b.md).", warning: Not hard, time: 1-2 min, images: [{ src: p.svg, alt: P }] }, Rest]
        """,
        "See [b](b.md#step-1), <b>x</b> ![p](p.svg).");
    assertThat(json("guides/a/"))
        .startsWith("{\"title\":\"A \\\"b\\\" <c>\",\"summary\":\"S.\",\"language\":\"en\",")
        .contains(
            "\"url\":\"https://g.example/x/guides/a/\"",
            "\"translations\":[{\"language\":\"bn\",\"url\":\"https://g.example/x/bn/guides/a/\"}]",
            "\"time\":{\"minimumSeconds\":60,\"maximumSeconds\":120,\"iso\":\"PT2M\"}",
            "\"timeIsComplete\":false",
            "\"safety\":{\"doNotIf\":[{\"text\":\"fever\"}],"
                + "\"stopIf\":[{\"text\":\"it hurts\",\"why\":\"pain warns\"}]}",
            "\"prerequisites\":[\"https://g.example/x/guides/b/\"]",
            "{\"number\":1,\"id\":\"step-1\",\"warning\":\"Not hard\",\"do\":\"Press b.\"",
            "{\"number\":2,\"id\":\"step-2\",\"do\":\"Rest\"}",
            "\"body\":\"See [b](https://g.example/x/guides/b/#step-1), \\\\<b>x\\\\</b> "
                + "![p](https://g.example/x/media/p-")
        .containsSubsequence("\"safety\":", "\"phases\":", "\"body\":")
        .doesNotContain("unreviewed", "null");
    assertThat(json("bn/guides/a/")).contains("\"unreviewedTranslation\":true");
    assertThat(json("guides/b/")).contains("\"safety\":{}");
  }

  @Test
  void guideIsOneMarkdownTextSafetyFirst() throws IOException {
    site.guide(
        "guides/a.md",
        "Warm hands",
        """
        safety: { doNotIf: [{ text: you have a fever, why: it strains }], redFlags: [{ level: emergency, items: [chest pain] }] }
        tools: [{ name: Towel, quantity: "2", optional: true }]
        steps: [{ title: Rub, do: Rub., warning: Softly., time: 1 min, pressure: light, tip: Breathe. }, Rest.]
        afterCare: [Drink.]
        references: [{ title: R, publisher: P, url: https://r.example/ }]
        """,
        "More.");
    assertThat(markdown("guides/a/"))
        .isEqualTo(
            """
            # Warm hands

            S.

            Time: at least 1 minute

            ## Safety first

            ### Call for help if:

            - chest pain

            ### Do not if:

            - you have a fever (Why: it strains)

            ## What you need

            - Towel (2) (optional)

            ## Steps

            1. **Rub**

               **Warning:** Softly.

               Rub.

               Time: 1 minute. Pressure: Light

               **Tip:** Breathe.

            2. Rest.

            ## Aftercare

            - Drink.

            More.

            ## Sources

            - [R](https://r.example/), P
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a *b* _c_ `` `d` `` | a \\*b\\* \\_c\\_ \\`d\\`",
        "[a](b) ![c](d) | \\[a\\](b) !\\[c\\](d)",
        "<script>x</script> | \\<script\\>x\\</script\\>",
        "a # b #| a \\# b \\#",
        "a \\ b | a \\\\ b",
        "b~c | b\\~c",
      })
  void markupInTitlesIsText(String title, String escaped) throws IOException {
    String plain = title.replace("`` ", "").replace(" ``", "").strip();
    site.guide("guides/a.md", "'" + plain + "'", "", "");
    assertThat(markdown("guides/a/")).startsWith("# " + escaped.strip() + "\n");
  }

  @Test
  void entityInATitleIsText() throws IOException {
    site.guide("guides/a.md", "'a &lt;b&gt; &#60; & c'", "", "");
    assertThat(markdown("guides/a/")).startsWith("# a \\&lt;b\\&gt; &\\#60; & c\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- a | \\- a",
        "+ a | \\+ a",
        "1. a | 1\\. a",
        "12) a | 12\\) a",
        "--- | \\---",
        "=== | \\===",
        "1.5 m | 1.5 m",
        "-5 degrees | \\-5 degrees",
        "a - b | a - b",
      })
  void plainTextBeginsNoBlock(String text, String escaped) throws IOException {
    site.guide(
        "guides/a.md", "A", "summary: '" + text + "'\ntools: [{ name: '" + text + "' }]", "");
    assertThat(markdown("guides/a/"))
        .contains("# A\n\n" + escaped + "\n\n", "\n- " + escaped + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a", "- a", "* a", "1. a", "> a", "~~~ a", "<div a", "***", "+ a", "``` a", "[a]: b",
        "[^a]: b",
      })
  void shortTextBeginsNoBlock(String text) throws IOException {
    site.guide("guides/a.md", "A", "steps: ['" + text + "']\nafterCare: ['" + text + "']", "");
    String markdown = markdown("guides/a/");
    assertThat(markdown).doesNotContain("\n1. " + text).doesNotContain("\n- " + text);
    assertThat(markdown.replace("\\", "")).contains("\n1. " + text, "\n- " + text);
  }

  @Test
  void markupAtTheBeginningOfAShortTextStays() throws IOException {
    site.guide(
        "guides/a.md", "A", "steps: ['*a* b', '```c```', '<https://d.example/>', '**e**']", "");
    assertThat(markdown("guides/a/"))
        .contains("\n1. *a* b\n", "\n2. ```c```\n", "\n3. <https://d.example/>\n", "\n4. **e**\n");
  }

  @Test
  void everyLineEndInAShortTextIsASpace() throws IOException {
    site.guide("guides/a.md", "A", "summary: \"a\\r# b\"\nafterCare: [\"c \\r - d\"]", "");
    assertThat(markdown("guides/a/")).contains("\na \\# b\n", "\n- c - d\n");
  }

  @Test
  void manySpacesTakeNoLonger() throws IOException {
    String spaces = " ".repeat(60_000);
    site.guide("guides/a.md", "A", "afterCare: ['a" + spaces + "b']", "");
    assertTimeout(
        Duration.ofSeconds(2), () -> assertThat(markdown("guides/a/")).contains("\n- a "));
  }

  @Test
  void parenthesesInFileNamesEndNoLink() throws IOException {
    site.write("guides/a)b(.svg", "<svg/>");
    site.guide(
        "guides/a.md",
        "A",
        "steps: [{ do: x, images: [{ src: a)b(.svg, alt: P }] }]",
        "![p](a%29b%28.svg)");
    assertThat(markdown("guides/a/"))
        .containsPattern("!\\[P\\]\\(https://g.example/x/media/a%29b%28-[0-9a-f]+\\.svg\\)")
        .containsPattern("!\\[p\\]\\(https://g.example/x/media/a%29b%28-[0-9a-f]+\\.svg\\)");
  }

  @Test
  void withoutAnAddressLinksAreRelative() throws IOException {
    site.write("site.yaml", SITE.replace("baseUrl: https://g.example/x/\n", ""));
    site.write("guides/p.svg", "<svg/>").guide("guides/b.md", "B", "", "");
    site.guide(
        "guides/a.md", "A", "prerequisites: [b.md]", "[b](b.md) ![p](p.svg) [here](#step-1)");
    assertThat(markdown("guides/a/"))
        .contains("[b](../b/)", "[here](./#step-1)")
        .containsPattern("!\\[p\\]\\(\\.\\./\\.\\./media/p-[0-9a-f]+\\.svg\\)");
    assertThat(json("guides/a/")).contains("\"prerequisites\":[\"../b/\"]", "\"url\":\"./\"");
  }

  @Test
  void linksStayInTheLanguage() throws IOException {
    site.guide("guides/a.md", "A", "", "[b](b.md)").guide("guides/a.bn.md", "খ", "", "[b](b.md)");
    site.guide("guides/b.md", "B", "", "");
    assertThat(markdown("bn/guides/a/")).contains("[b](https://g.example/x/bn/guides/b/)");
    assertThat(markdown("guides/a/")).contains("[b](https://g.example/x/guides/b/)");
  }

  @Test
  void unreviewedTranslationSaysSo() throws IOException {
    site.guide("guides/a.md", "A", "", "").guide("guides/a.bn.md", "খ", "", "");
    assertThat(markdown("bn/guides/a/"))
        .contains("\n\nNo native speaker checked this translation.\n\n");
    assertThat(markdown("guides/a/")).doesNotContain("native");
  }

  @Test
  void untranslatedGuideHasFilesAtItsOwnAddressAlone() throws IOException {
    site.guide("guides/a.md", "A", "", "");
    assertThat(files("bn/guides/a/")).isEmpty();
    assertThat(files("guides/a/"))
        .extracting(SiteFile::route)
        .containsExactly(new Route("guides/a/guide.json"), new Route("guides/a/index.md"));
  }

  private String json(String route) {
    return files(route).get(0).text();
  }

  private String markdown(String route) {
    return files(route).get(1).text();
  }

  private List<SiteFile> files(String route) {
    Site built = site.site();
    for (SiteGuide guide : built.guides()) {
      if (guide.route().path().equals(route)) {
        return new GuideExporter(built, site.localizers(built)).write(guide);
      }
    }
    throw new AssertionError("no guide at " + route);
  }
}
