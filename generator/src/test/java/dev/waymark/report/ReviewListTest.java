package dev.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewListTest {
  private static final String HEADER = "guide,title,language,reviewer,role,last,next\r\n";

  @TempDir Path folder;

  private SiteFixture site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new SiteFixture(folder);
  }

  @Test
  void everyGuideHasARowByItsPath() throws IOException {
    site.guide("guides/b.md", "B", "", "");
    site.guide(
        "guides/a.md",
        "A",
        "review: { by: Cara, role: nurse, last: 2026-01-31, next: 2027-01-31 }",
        "");
    assertThat(ReviewList.write(site.site()))
        .isEqualTo(
            HEADER
                + "guides/a.md,A,en,Cara,nurse,2026-01-31,2027-01-31\r\n"
                + "guides/b.md,B,en,,,,\r\n");
  }

  @Test
  void untranslatedGuideIsListedOnce() throws IOException {
    site.write("site.yaml", "title: T\nlanguages: { en: { name: E }, bn: { name: B } }");
    site.guide("guides/a.md", "A", "", "");
    site.guide("guides/a.bn.md", "ক", "", "");
    site.guide("guides/b.md", "B", "", "");
    assertThat(ReviewList.write(site.site()))
        .isEqualTo(
            HEADER
                + "guides/a.bn.md,ক,bn,,,,\r\n"
                + "guides/a.md,A,en,,,,\r\n"
                + "guides/b.md,B,en,,,,\r\n");
  }

  @Test
  void cellsKeepTheirTextAndBecomeNoFormulas() throws IOException {
    site.guide("guides/a.md", "'One, \"two\"'", "", "");
    site.guide("guides/b.md", "'=HYPERLINK(\"https://evil.example\")'", "", "");
    assertThat(ReviewList.write(site.site()))
        .contains("guides/a.md,\"One, \"\"two\"\"\",en,,,,\r\n")
        .contains("guides/b.md,\"'=HYPERLINK(\"\"https://evil.example\"\")\",en,,,,\r\n");
  }

  @Test
  void draftIsNotListed() throws IOException {
    site.guide("guides/a.md", "A", "draft: true", "");
    assertThat(ReviewList.write(site.site())).isEqualTo(HEADER);
  }
}
