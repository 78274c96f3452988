package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreviewsTest {
  private static final Path FONTS =
      Path.of("..", "templates", "src", "main", "resources", "dev", "waymark", "theme", "fonts");

  private final SiteFixture site;

  PreviewsTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
    site.write(
        "site.yaml",
        "title: Guides\nbaseUrl: https://g.example/\npreviews: true\n"
            + "languages: { en: { name: E }, en-GB: { name: G } }");
    site.guide("guides/neck.md", "");
  }

  @Test
  void guideHasAPictureForThoseWhoLinkToIt() throws IOException {
    copyFonts();
    BuildReport report = site.build();
    boolean drawn = report.diagnostics().isEmpty();
    assumeTrue(drawn || Boolean.getBoolean("waymark.fonts.required"), "no fonts here");
    assertThat(report.diagnostics()).isEmpty();
    Path picture = site.output().resolve("guides/neck/preview.png");
    assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(Files.readString(site.output().resolve("guides/neck/index.html")))
        .contains("https://g.example/guides/neck/preview.png")
        .contains("1200x630");
    assertThat(site.output().resolve("en-gb/guides/neck/preview.png")).doesNotExist();
    assertThat(site.build().written()).isZero();
  }

  @Test
  void themeWithoutFontsIsWarnedOfOnce() {
    BuildReport report = site.build();
    assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("no-previews");
    assertThat(report.failed()).isFalse();
    assertThat(site.output().resolve("guides/neck/preview.png")).doesNotExist();
  }

  @Test
  void fontThatIsNoneIsWarnedOf() throws IOException {
    site.write("theme/fonts/preview.list", "# mine\nmine.ttf\n");
    site.write("theme/fonts/mine.ttf", "no font");
    assertThat(site.build().diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("font 1 is not a TrueType file"));
  }

  private void copyFonts() throws IOException {
    Path folder = Files.createDirectories(site.source().resolve("theme/fonts"));
    try (Stream<Path> files = Files.list(FONTS)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }
}
