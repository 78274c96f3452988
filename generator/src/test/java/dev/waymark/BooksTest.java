package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BooksTest {
  private static final Path SITES = Path.of("src", "test", "resources", "sites");
  private static final String TWO_LANGUAGES =
      """
      title: Guides
      languages: { en: { name: English }, ar: { name: العربية, direction: rtl } }
      taxonomies: { areas: { terms: { neck: { label: Neck }, feet: { label: Feet } } } }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "every-field, en",
    "languages, en",
    "languages, bn",
    "links, en",
    "no-base-url, en",
    "phases, en",
    "three-languages, ar"
  })
  void bookOfGoldenSiteIsValid(String site, String name) throws IOException {
    BuildOptions options =
        BuildOptions.builder(SITES.resolve(site).resolve("content"), folder.resolve("site"))
            .date(SiteFixture.DATE)
            .books(List.of(name))
            .build();
    assertThat(Waymark.build(options, new BuildListener() {}).failed()).isFalse();
    assertThat(mistakes(folder.resolve("site/books/" + name + ".epub"))).isEmpty();
  }

  /** With the words and styles of the default theme. */
  @ParameterizedTest
  @ValueSource(strings = {"en-gb", "bn", "ar", "en-gb/body-areas/feet"})
  void bookOfTheMassageGuidesIsValid(String name) throws IOException {
    URL theme = Path.of("..", "templates", "src", "main", "resources").toUri().toURL();
    try (URLClassLoader themes = new URLClassLoader(new URL[] {theme}, null)) {
      BuildOptions options =
          BuildOptions.builder(Path.of("..", "content", "src", "waymark"), folder.resolve("site"))
              .themes(themes)
              .books(List.of(name))
              .build();
      assertThat(Waymark.build(options, new BuildListener() {}).failed()).isFalse();
    }
    assertThat(mistakes(folder.resolve("site/books/" + name + ".epub"))).isEmpty();
  }

  @Test
  void validatorFindsMistakes() throws IOException {
    Path book = folder.resolve("broken.epub");
    Files.writeString(book, "no zip file");
    assertThat(mistakes(book)).contains("ERROR");
  }

  /** All that Markdown can become must be XHTML, and HTML that authors write themselves. */
  @ParameterizedTest
  @CsvSource({"markdown", "raw-html-sanitized"})
  void bodyOfAnyKindIsValid(String name) throws IOException {
    SiteFixture site = new SiteFixture(folder);
    site.write("site.yaml", "title: Guides\nbaseUrl: https://guides.example/\nrawHtml: sanitize\n");
    Path pages = SITES.resolve(name).resolve("content/pages");
    if (Files.exists(pages.resolve("dot.svg"))) {
      site.write("guides/dot.svg", Files.readString(pages.resolve("dot.svg")));
    }
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        String body = Files.readString(file).split("\n---\n", 2)[1];
        site.guide("guides/" + file.getFileName(), "Text", "", body);
      }
    }
    assertThat(read(build(site, "en"), "EPUB/guide-1.xhtml")).contains("</html>");
  }

  @Test
  void safetyStandsBeforeTheStepsAndNumbersGoOn() throws IOException {
    SiteFixture site =
        new SiteFixture(folder)
            .write("site.yaml", "title: Guides\nemergency: [{ region: UK, number: '999' }]\n");
    site.guide(
        "guides/a.md",
        "safety: { doNotIf: [you are ill], stopIf: [it hurts],"
            + " redFlags: [{ level: emergency, items: [chest pain] }] }\n"
            + "phases:\n  - title: One\n    steps: [Breathe., Rest.]\n"
            + "  - title: Two\n    steps: [{ do: Rub., warning: Not hard. }]");
    String chapter = read(build(site, "en"), "EPUB/guide-1.xhtml");
    assertThat(chapter)
        .containsSubsequence("chest pain", "you are ill", "it hurts", "Breathe.", "Rest.")
        .containsSubsequence("<ol>", "<ol start=\"3\">", "Not hard.", "Rub.");
  }

  @Test
  void linksStayInTheBookOrLeadToTheSite() throws IOException {
    SiteFixture site = new SiteFixture(folder);
    site.guide("guides/a.md", "A", "", "[b](b.md#more), [step](b.md#step-1), [p](../pages/p.md).");
    site.guide("guides/b.md", "B", "", "## More\n\n[here](#more)");
    site.write("pages/p.md", "---\ntitle: P\n---\n");
    assertThat(read(build(site, "en"), "EPUB/guide-1.xhtml"))
        .contains("href=\"guide-2.xhtml#more\"")
        .contains("href=\"guide-2.xhtml#step-1\"")
        .contains("href=\"https://guides.example/p/\"");
    assertThat(read(build(site, "en"), "EPUB/guide-2.xhtml"))
        .contains("href=\"guide-2.xhtml#more\"");
    site.write("site.yaml", "title: Guides\n");
    assertThat(read(build(site, "en"), "EPUB/guide-1.xhtml"))
        .contains(", p.")
        .doesNotContain("/p/");
  }

  @Test
  void bookOfATermHoldsItsTranslatedGuidesAlone() throws IOException {
    SiteFixture site = new SiteFixture(folder).write("site.yaml", TWO_LANGUAGES);
    site.guide("guides/a.md", "Neck rub", "areas: [neck]", "");
    site.guide("guides/a.ar.md", "رقبة", "areas: [neck]", "");
    site.guide("guides/b.md", "Foot rub", "areas: [feet]", "");
    assertThat(read(build(site, "en/areas/feet"), "EPUB/nav.xhtml"))
        .contains("Foot rub")
        .doesNotContain("Neck rub");
    Map<String, byte[]> arabic = build(site, "ar");
    assertThat(read(arabic, "EPUB/nav.xhtml"))
        .contains("رقبة", "dir=\"rtl\"")
        .doesNotContain("Foot");
    assertThat(read(arabic, "EPUB/book.opf")).contains("page-progression-direction=\"rtl\"");
  }

  @Test
  void sameGuidesMakeTheSameBytes() throws IOException {
    SiteFixture site = new SiteFixture(folder).guide("guides/a.md", "");
    build(site, "en");
    byte[] first = Files.readAllBytes(site.output().resolve("books/en.epub"));
    Files.delete(site.output().resolve("books/en.epub"));
    build(site, "en");
    assertThat(site.output().resolve("books/en.epub")).hasBinaryContent(first);
    assertThat(new String(first, 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void listLeadsToItsBook() throws IOException {
    SiteFixture site = new SiteFixture(folder).write("site.yaml", TWO_LANGUAGES);
    site.guide("guides/a.md", "Neck rub", "areas: [neck]", "");
    String link = "{${page.book!}}";
    site.write("theme/home.ftlh", link).write("theme/term.ftlh", link);
    build(site, "en/areas/neck");
    assertThat(site.output().resolve("areas/neck/index.html"))
        .hasContent("{../../books/en/areas/neck.epub}");
    assertThat(site.output().resolve("index.html")).hasContent("{}");
  }

  @Test
  void unknownBookIsRefusedWithWhatWasMeant() throws IOException {
    SiteFixture site = new SiteFixture(folder).write("site.yaml", TWO_LANGUAGES);
    site.guide("guides/a.md", "Neck rub", "areas: [neck]", "");
    assertThatThrownBy(() -> build(site, "en/areas/nekc"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did you mean \"en/areas/neck\"?");
    assertThatThrownBy(() -> build(site, "ar")) // no guide is translated
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"ar\"");
    assertThat(site.output()).doesNotExist();
  }

  private static Map<String, byte[]> build(SiteFixture site, String name) throws IOException {
    BuildReport report =
        Waymark.build(site.options().books(List.of(name)).build(), new BuildListener() {});
    assertThat(report.failed()).isFalse();
    Path book = site.output().resolve("books/" + name + ".epub");
    assertThat(mistakes(book)).isEmpty();
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(book)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String read(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  /** Return what EPUBCheck finds: errors and warnings. */
  private static String mistakes(Path book) {
    StringWriter text = new StringWriter();
    WriterReportImpl report = new WriterReportImpl(new PrintWriter(text, true), "", true);
    new EpubCheck(book.toFile(), report).doValidate();
    int count = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
    return count == 0 ? "" : text.toString();
  }
}
