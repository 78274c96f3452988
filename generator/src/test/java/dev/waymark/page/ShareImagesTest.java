package dev.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.Site;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.ShareImageView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShareImagesTest {
  private static final String SITE =
      "title: T\nbaseUrl: https://g.example/\nlanguages: { en: { name: E }, bn: { name: B } }\n";
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5"
                  + "ErkJggg==");

  private final SiteFixture site;

  ShareImagesTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", SITE);
    site.guide("guides/a.md", "A", "", "");
    site.write("pages/site.svg", "<svg/>").write("guides/own.svg", "<svg/>");
    Files.write(site.source().resolve("guides/own.png"), PNG);
    Files.write(site.source().resolve("pages/site.png"), PNG);
  }

  @Test
  void guidesOwnBitmapComesFirst() throws IOException {
    site.write("site.yaml", SITE + "image: { src: pages/site.png, alt: Site }");
    site.guide("guides/a.md", "A", "image: { src: own.png, alt: Own }", "");
    ShareImageView image = Objects.requireNonNull(image("guides/a/", true));
    assertThat(image.url()).matches("https://g\\.example/media/own-[0-9a-f]{10}\\.png");
    assertThat(image.alt()).isEqualTo("Own");
    assertThat(image.width()).isEqualTo(1);
    assertThat(image("bn/guides/a/", true)).isEqualTo(image);
  }

  @Test
  void drawnPictureStandsForAGuideWithoutABitmap() throws IOException {
    site.write("site.yaml", SITE + "image: { src: pages/site.png, alt: Site }");
    site.guide("guides/a.md", "A", "image: { src: own.svg, alt: Own }", "");
    ShareImageView image = Objects.requireNonNull(image("guides/a/", true));
    assertThat(image.url()).startsWith("https://g.example/").doesNotContain("media/");
    assertThat(image.alt()).isEqualTo("A");
    assertThat(image.width()).isEqualTo(1200);
    assertThat(image.height()).isEqualTo(630);
    assertThat(Objects.requireNonNull(image("bn/guides/a/", true)).alt())
        .as("nobody draws one of an untranslated guide")
        .isEqualTo("Site");
  }

  @Test
  void siteStandsForTheRest() throws IOException {
    site.write("site.yaml", SITE + "image: { src: pages/site.png, alt: { en: Site, bn: সাইট } }");
    assertThat(Objects.requireNonNull(image("guides/a/", false)).alt()).isEqualTo("Site");
    assertThat(Objects.requireNonNull(image("", true)).alt()).isEqualTo("Site");
    assertThat(Objects.requireNonNull(image("bn/", true)).alt()).isEqualTo("সাইট");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image: { src: pages/site.svg, alt: x }", ""})
  void drawingsAreNoPicturesForOthers(String field) throws IOException {
    site.write("site.yaml", SITE + field);
    assertThat(image("", true)).isNull();
    assertThat(image("guides/a/", false)).isNull();
  }

  private @Nullable ShareImageView image(String route, boolean previews) {
    Site built = site.site();
    for (Page page :
        new PagePlanner(built, site.localizers(built), previews, false, List.of())
            .plan()
            .pages()
            .toList()) {
      if (page.route().path().equals(route)) {
        return Objects.requireNonNull(page.view().head().openGraph()).image();
      }
    }
    throw new AssertionError("no page " + route);
  }
}
