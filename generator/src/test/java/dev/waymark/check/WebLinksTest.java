package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.Located;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebLinksTest {
  private final SiteFixture site;

  WebLinksTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @Test
  void everyPlaceThatCanLinkToTheWebIsSearched() throws IOException {
    site.write(
        "site.yaml",
        """
        title: T
        baseUrl: https://own.example/
        navigation: [{ label: A, to: https://n.example/ }, { label: B, to: pages/about.md }]
        footer: [{ label: F, to: https://footer.example/ }]
        disclaimer: "[x](https://disclaimer.example/)"
        contact: { doctorOnline: { label: D, url: https://doctor.example/ } }
        safetySets: { back: { stopIf: ["[x](https://set.example/)"] } }
        """);
    site.write("pages/about.md", "---\ntitle: A\n---\n<https://page.example/>\n");
    site.guide(
        "guides/a.md",
        "A",
        """
        safety:
          use: [back]
          doNotIf: [{ text: "[x](https://item.example/)", why: "[x](https://why.example/)" }]
          avoidArea: ["[x](https://avoid.example/)"]
          askFirst: ["[x](https://ask.example/)"]
          redFlags:
            - level: urgent
              items: ["[x](https://flag.example/)"]
              why: "[x](https://flagwhy.example/)"
        steps:
          - do: "[x](https://do.example/)"
            warning: "[x](https://warning.example/)"
            tip: "[x](https://tip.example/)"
        afterCare: ["[x](https://after.example/)"]
        authors: [{ name: N, url: https://author.example/ }]
        references: [{ title: R, url: https://reference.example/ }]
        disclaimer: "[x](https://owndisclaimer.example/)"
        contact: { doctorOnline: { label: D, url: https://owndoctor.example/ } }
        """,
        "[x](https://body.example/) [y](#steps) <a@mail.example> `https://code.example/`\n\n"
            + "[z](https://body.example/)");
    assertThat(hosts())
        .containsExactlyInAnyOrder(
            "n",
            "footer",
            "disclaimer",
            "doctor",
            "set",
            "page",
            "item",
            "why",
            "avoid",
            "ask",
            "flag",
            "flagwhy",
            "do",
            "warning",
            "tip",
            "after",
            "author",
            "reference",
            "owndisclaimer",
            "owndoctor",
            "body",
            "body");
  }

  @Test
  void addressesOfAllLanguagesAreAskedEachPlaceOnce() throws IOException {
    site.write(
        "site.yaml",
        """
        title: T
        languages: { en: { name: E }, bn: { name: B } }
        navigation:
          en: [{ label: A, to: https://en.example/ }]
          bn: [{ label: A, to: https://bn.example/ }]
        disclaimer: "[x](https://both.example/)"
        """);
    site.guide("guides/a.md", "A", "", "<https://a.example/>"); // shown in both languages
    assertThat(hosts()).containsExactlyInAnyOrder("en", "bn", "both", "a");
  }

  private List<String> hosts() {
    return WebLinks.of(site.site()).stream()
        .map(Located::value)
        .filter(address -> address.startsWith("https://"))
        .map(address -> address.replaceAll("https://|\\.example/", ""))
        .toList();
  }
}
