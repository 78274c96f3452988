package dev.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.RedirectView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RedirectViewBuilderTest {
  @ParameterizedTest
  @CsvSource({
    "/old/name/,old/name/,../../guides/a/,pretty",
    "old.html,old.html,guides/a/,pretty",
    "/a/b.html,a/b.html,../guides/a/,pretty",
    "/a/b.html,a/b.html,../guides/a/index.html,explicit",
    "/guides/b/,guides/b/,../a/,pretty",
  })
  void oldAddressLeadsOn(
      String alias, String route, String target, String links, @TempDir Path folder)
      throws IOException {
    SiteFixture site = new SiteFixture(folder);
    site.write("site.yaml", "title: T\nbaseUrl: https://g.example/\nlinks: " + links);
    site.guide("guides/a.md", "A & B", "aliases: [" + alias + "]", "");
    List<Page> redirects =
        site.plan().pages().filter(p -> p.view() instanceof RedirectView).toList();
    assertThat(redirects).hasSize(1);
    assertThat(redirects.get(0).route().path()).isEqualTo(route);
    RedirectView view = (RedirectView) redirects.get(0).view();
    assertThat(view.target()).isEqualTo(target);
    assertThat(view.title()).isEqualTo("A & B");
    assertThat(view.head().indexed()).isFalse();
    assertThat(view.head().canonical())
        .isEqualTo("https://g.example/guides/a/" + (links.equals("explicit") ? "index.html" : ""));
    assertThat(view.head().openGraph()).isNull();
  }
}
