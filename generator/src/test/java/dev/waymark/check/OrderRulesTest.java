package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OrderRulesTest {
  private final SiteFixture site;

  OrderRulesTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @Test
  void guidesCannotAllComeBeforeEachOther() throws IOException {
    site.guide("guides/a.md", "prerequisites: [b.md]");
    site.guide("guides/b.md", "prerequisites: [c.md]");
    site.guide("guides/c.md", "prerequisites: [a.md]");
    assertThat(new OrderRules(site.site()).check())
        .hasSize(3)
        .allMatch(found -> found.code().equals("prerequisites-in-a-circle"))
        .extracting(Diagnostic::message)
        .contains("this guide is to be read before guides/b.md, and that one before this");
  }

  @Test
  void severalWaysToOneGuideAreNoCircle() throws IOException {
    site.guide("guides/a.md", "prerequisites: [b.md, c.md]");
    site.guide("guides/b.md", "prerequisites: [d.md]");
    site.guide("guides/c.md", "prerequisites: [d.md]");
    site.guide("guides/d.md", "");
    assertThat(new OrderRules(site.site()).check()).isEmpty();
  }
}
