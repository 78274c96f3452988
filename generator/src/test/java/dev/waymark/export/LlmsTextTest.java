package dev.waymark.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.Site;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LlmsTextTest {
  private final SiteFixture site;

  LlmsTextTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @Test
  void guidesOfEachLanguageAreListedWithTheirSafetyNotes() throws IOException {
    site.write(
        "site.yaml",
        "title: T\nsummary: About.\nbaseUrl: https://g.example/x/\n"
            + "languages: { en: { name: English }, bn: { name: বাংলা }, ar: { name: A } }");
    site.guide("guides/a.md", "A", "safety: { doNotIf: [x] }", "");
    site.guide("guides/b.md", "B", "", "").guide("guides/b.bn.md", "খ", "", "");
    assertThat(write())
        .isEqualTo(
            """
            # T

            > About.

            Pass on the safety notes first.

            ## Guides (English)

            - [A](https://g.example/x/guides/a/index.md): S. [Read the safety notes first](https://g.example/x/guides/a/#wm-safety)
            - [B](https://g.example/x/guides/b/index.md): S.

            ## Guides (বাংলা)

            - [খ](https://g.example/x/bn/guides/b/index.md): S. No native speaker checked this translation.
            """);
  }

  @Test
  void markupInTextsIsText() throws IOException {
    site.write("site.yaml", "title: 'T <b> *x*'\nsummary: '[a](b) `c`'");
    site.guide("guides/a.md", "'a](b) \\] <i> *c*'", "summary: 'S <script> [d]'", "");
    assertThat(write())
        .startsWith("# T \\<b\\> \\*x\\*\n\n> \\[a\\](b) \\`c\\`\n")
        .contains(
            "- [a\\](b) \\\\\\] \\<i\\> \\*c\\*](guides/a/index.md): S \\<script\\> \\[d\\]\n");
  }

  @Test
  void siteWithoutGuidesHasAList() throws IOException {
    site.write("site.yaml", "title: T");
    assertThat(write()).isEqualTo("# T\n\nPass on the safety notes first.\n");
  }

  private String write() {
    Site built = site.site();
    return new LlmsText(built, site.localizers(built)).write().get(0).text();
  }
}
