package dev.waymark.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BrowserFilesTest {
  private static final Map<String, Route> ICONS =
      Map.of(
          "icon.svg", new Route("assets/icon-1.svg"),
          "icon-192.png", new Route("assets/icon-192-1.png"));

  private final SiteFixture site;

  BrowserFilesTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guides | Guides",
        "Sixteen letters. | Sixteen letters.",
        "Sixteen letters and more | Sixteen letters",
        "Massage for beginners | Massage for",
        "Massage for you, too | Massage for you,",
        "Massageforbeginners | Massageforbeginn",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 | 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
      })
  void longTitleIsCutBetweenWords(String title, String name) throws IOException {
    site.write("site.yaml", "title: \"" + title + "\"\nbaseUrl: https://g.example/");
    assertThat(write().get("manifest.webmanifest"))
        .contains("\"name\":\"" + title + "\"", "\"short_name\":\"" + name + "\"");
    assertThat(write().get("opensearch.xml")).contains("<ShortName>" + name + "</ShortName>");
  }

  @Test
  void filesOfEachLanguageSpeakIt() throws IOException {
    site.write(
        "site.yaml",
        """
        title: { en: Guides, ar: أدلة }
        summary: { en: A & B, ar: س }
        baseUrl: https://g.example/x/
        languages: { en: { name: E }, ar: { name: A, direction: rtl } }
        """);
    assertThat(write())
        .containsOnlyKeys(
            "manifest.webmanifest",
            "opensearch.xml",
            "ar/manifest.webmanifest",
            "ar/opensearch.xml");
    assertThat(write().get("ar/manifest.webmanifest"))
        .isEqualTo(
            "{\"name\":\"أدلة\",\"short_name\":\"أدلة\",\"description\":\"س\",\"lang\":\"ar\","
                + "\"dir\":\"rtl\",\"start_url\":\"./\",\"scope\":\"../\","
                + "\"display\":\"minimal-ui\",\"icons\":["
                + "{\"src\":\"../assets/icon-1.svg\",\"sizes\":\"any\",\"type\":\"image/svg+xml\"},"
                + "{\"src\":\"../assets/icon-192-1.png\",\"sizes\":\"192x192\","
                + "\"type\":\"image/png\"}]}\n");
    assertThat(write().get("opensearch.xml"))
        .contains(
            "<Description>A &amp; B</Description>",
            "template=\"https://g.example/x/search/?q={searchTerms}\"",
            "<Image type=\"image/svg+xml\">https://g.example/x/assets/icon-1.svg</Image>",
            "<Language>en</Language>");
    assertThat(write().get("ar/opensearch.xml"))
        .contains("template=\"https://g.example/x/ar/search/?q={searchTerms}\"");
  }

  @Test
  void siteThatIsOpenedFromAFolderHasNoManifest() throws IOException {
    site.write(
        "site.yaml", "title: T\nlinks: explicit\nlanguages: { en: { name: E }, bn: { name: B } }");
    assertThat(write()).isEmpty();
  }

  @Test
  void scopeIsThatOfAllLanguages() throws IOException {
    site.write("site.yaml", "title: T\nlanguages: { en: { name: E }, bn: { name: B } }");
    assertThat(write()).containsOnlyKeys("manifest.webmanifest", "bn/manifest.webmanifest");
    assertThat(write().get("bn/manifest.webmanifest"))
        .contains("\"start_url\":\"./\"", "\"scope\":\"../\"");
  }

  @Test
  void themeNeedsNoIcons() {
    var files = new BrowserFiles(site.site(), name -> Optional.empty()).write();
    assertThat(files).allSatisfy(file -> assertThat(file.text()).doesNotContain("icon-", "Image"));
  }

  private Map<String, String> write() {
    return new BrowserFiles(site.site(), name -> Optional.ofNullable(ICONS.get(name)))
        .write().stream()
            .collect(Collectors.toMap(file -> file.route().path(), file -> file.text()));
  }
}
