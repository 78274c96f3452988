package dev.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteCheckerTest {
  private final SiteFixture site;

  SiteCheckerTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @BeforeEach
  void writeNeighbours() throws IOException {
    site.guide("guides/neck.md", "Neck", "steps: [{ id: circles, do: Press. }, Rest.]", "## Why");
    site.guide("guides/feet/arches.md", "Arches", "", "");
    site.guide("guides/draft.md", "Draft", "draft: true", "");
    site.guide("guides/later.md", "Later", "published: 2027-01-01", "");
    site.guide("guides/over.md", "Over", "expires: 2026-01-02", "");
    site.write("guides/circles.svg", "<svg/>").write("guides/words.pdf", "pdf");
    site.write("pages/about.md", "---\ntitle: About\n---\n## Who we are\n");
  }

  @Test
  void soundSiteHasNoFindings() {
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](neck.md)",
        "[x](./neck.md)",
        "[x](neck.md#circles)",
        "[x](neck.md#why)",
        "[x](feet/arches.md)",
        "[x](../guides/neck.md)",
        "[x](../pages/about.md#who-we-are)",
        "[x](#here)\n\n## Here",
        "[x](back.md)",
        "[x](n%65ck.md)",
        "[x](words.pdf)",
        "![x](circles.svg)",
        "[x](words.pdf#page=2)",
        "[x](https://example.org/gone.md)",
        "[x](mailto:a@example.org)",
      })
  void linkThatLeadsSomewhereIsFine(String body) throws IOException {
    site.guide("guides/back.md", "Back", "", body);
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[x](neck.md#step-2)", "[x](#step-1)"})
  void linkToStepByItsNumberIsAWarning(String body) throws IOException {
    site.guide("guides/back.md", "Back", "", body);
    Diagnostic finding = onlyFinding();
    assertThat(finding.code()).isEqualTo("link-to-step-number");
    assertThat(finding.span().location()).isEqualTo("guides/back.md:9:5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![x](words.pdf) | not-a-picture | name a file that ends in .svg, .png, .jpg, .gif, .webp or .avif",
        "[x](#steps) | broken-anchor | ",
        "[x](circles.svg) | active-file |"
            + " link to a page, a picture, a PDF, a text, a sound or a video",
        "[x](gone.md) | broken-link | ",
        "[x](nekc.md) | broken-link | did you mean \"neck.md\"?",
        "[x](Neck.md) | broken-link | capital and small letters differ: write \"neck.md\"",
        "[x](arches.md) | broken-link | did you mean \"feet/arches.md\"?",
        "[x](neck.md#circle) | broken-anchor | did you mean \"#circles\"?",
        "[x](neck.md#Circles) | broken-anchor | did you mean \"#circles\"?",
        "[x](neck.md#gone) | broken-anchor | ",
        "[x](#gone) | broken-anchor | ",
        "[x](draft.md) | link-to-left-out | remove the link, or publish that file",
        "[x](later.md) | link-to-left-out | remove the link, or publish that file",
        "[x](over.md) | link-to-left-out | remove the link, or publish that file",
        "[x](../../secret.md) | link-outside | keep what the site needs below guides/ or pages/",
        "[x](%2e%2e/%2e%2e/x) | link-outside | keep what the site needs below guides/ or pages/",
        "![x](gone.svg) | missing-file | ",
        "![x](circle.svg) | missing-file | did you mean \"circles.svg\"?",
        "![x](Circles.svg) | missing-file | capital and small letters differ: write"
            + " \"circles.svg\"",
        "![x](neck.md) | page-as-file | ",
      })
  void linkThatLeadsNowhereIsAnErrorAtItsPlace(String body, String code, String hint)
      throws IOException {
    site.guide("guides/back.md", "Back", "", body);
    Diagnostic finding = onlyFinding();
    assertThat(finding.code()).isEqualTo(code);
    int column = body.indexOf('(') + 2;
    assertThat(finding.span().location()).isEqualTo("guides/back.md:9:" + column);
    if (hint != null) {
      assertThat(finding.hint()).isEqualTo(hint);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "related: [gone.md] | broken-link",
        "related: [back.md] | link-to-self",
        "related: [../pages/about.md] | not-a-guide",
        "related: [circles.svg] | not-a-guide",
        "related: [draft.md] | link-to-left-out",
        "prerequisites: [gone.md] | broken-link",
        "image: { src: gone.svg, alt: x } | missing-file",
        "image: { src: words.pdf, alt: x } | not-a-picture",
        "image: { src: https://a.example/x.svg, alt: x } | external-image",
        "image: { src: /circles.svg, alt: x } | absolute-link",
        "disclaimer: '[x](gone.md)' | broken-link",
        "afterCare: ['[x](gone.md)'] | broken-link",
        "steps: [{ do: '[x](gone.md)' }] | broken-link",
        "steps: [{ do: x, warning: '[x](gone.md)' }] | broken-link",
        "steps: [{ do: x, tip: '[x](gone.md)' }] | broken-link",
        "steps: [{ do: x, image: { src: gone.svg, alt: x } }] | missing-file",
        "safety: { doNotIf: [{ text: x, why: '[x](gone.md)' }], stopIf: [x] } | broken-link",
        "safety: { doNotIf: [x], askFirst: ['[x](gone.md)'] } | broken-link",
        "safety: { doNotIf: [x], avoidArea: ['[x](gone.md)'] } | broken-link",
        "safety: { doNotIf: [x], stopIf: ['[x](gone.md)'] } | broken-link",
        "safety: { doNotIf: [x], redFlags: [{ level: urgent, items: ['[x](gone.md)'] }] } |"
            + " broken-link",
        "video: { src: gone.mp4, captions: words.pdf, transcript: neck.md } | missing-file",
        "video: { src: words.pdf, captions: gone.vtt, transcript: neck.md } | missing-file",
        "video: { src: words.pdf, captions: words.pdf, transcript: gone.md } | broken-link",
        "video: { src: words.pdf, captions: words.pdf, transcript: neck.md, poster: gone.png } |"
            + " missing-file",
        "review: { by: Ann, last: 2026-11-23 } | review-in-future",
        "aliases: [/guides/neck/] | duplicate-address",
        "aliases: [/guides/old/, /guides/old/] | duplicate-address",
        "slug: neck | duplicate-address",
      })
  void everyFieldIsChecked(String field, String code) throws IOException {
    site.guide("guides/back.md", "Back", field, "");
    assertThat(findings()).extracting(Diagnostic::code).contains(code);
    assertThat(findings())
        .filteredOn(finding -> finding.code().equals(code))
        .allSatisfy(finding -> assertThat(finding.span().line()).isPositive());
  }

  @Test
  void reviewOnTheDayOfTheBuildIsFine() throws IOException {
    site.guide("guides/back.md", "Back", "review: { by: Ann, last: 2026-11-22 }", "");
    assertThat(findings()).isEmpty();
  }

  @Test
  void linkToAFileWithErrorsIsNotReported() throws IOException {
    site.write("guides/broken.md", "---\ntitle: \"B\n---\n");
    site.guide("guides/back.md", "Back", "", "[x](broken.md)");
    assertThat(findings())
        .extracting(finding -> finding.span().file())
        .containsOnly("guides/broken.md");
  }

  @Test
  void siteFileIsChecked() throws IOException {
    site.write(
        "site.yaml",
        """
        title: T
        baseUrl: https://guides.example/
        navigation: [{ label: A, to: pages/gone.md }, { label: B, to: https://b.example/ }]
        disclaimer: "[x](pages/lost.md)"
        """);
    assertThat(findings())
        .extracting(finding -> finding.code() + " " + finding.span().file())
        .containsExactly("broken-link site.yaml", "broken-link site.yaml");
  }

  @Test
  void siteWithoutAnAddressIsWarned() throws IOException {
    site.write("site.yaml", "title: T");
    assertThat(onlyFinding().code()).isEqualTo("no-base-url");
    assertThat(onlyFinding().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void titlesTellGuidesApart() throws IOException {
    site.guide("guides/other.md", "Neck", "", "");
    assertThat(onlyFinding().code()).isEqualTo("duplicate-title");
    assertThat(onlyFinding().span().location()).isEqualTo("guides/other.md:2:8");
  }

  @ParameterizedTest
  @CsvSource({
    "guides/NECK.md,invalid-address",
    "guides/con.md,invalid-address",
    "guides/com1/x.md,invalid-address",
    "guides/a.b.md,",
    "guides/con.b.md,invalid-address",
    "guides/a..md,invalid-address",
    "guides/a.b.md,",
    "guides/con.b.md,invalid-address",
    "guides/a..md,invalid-address",
    "guides/a./x.md,invalid-address",
    "pages/media/x.md,reserved-address",
    "pages/assets/x.md,reserved-address",
    "pages/index.md,",
    "guides/বাংলা.md,",
    "guides/cafe\u0301.md,",
    "guides/a_b-1.md,",
  })
  void addressWorksOnEveryFileSystem(String path, String code) throws IOException {
    if (path.startsWith("guides/")) {
      site.guide(path, "Other", "", "");
    } else {
      site.write(path, "---\ntitle: Other\n---\n");
    }
    assertThat(findings())
        .extracting(Diagnostic::code)
        .containsAll(code == null ? List.of() : List.of(code));
    assertThat(findings().isEmpty()).isEqualTo(code == null);
  }

  @Test
  void addressesThatDifferInCaseOrUnicodeFormAreTheSame() throws IOException {
    site.guide("guides/café.md", "One", "", "");
    site.guide("guides/cafe\u0301.md", "Two", "", "");
    assertThat(onlyFinding().code()).isEqualTo("duplicate-address");
    assertThat(onlyFinding().message()).contains("guides/cafe\u0301.md");
    assertThat(onlyFinding().span().file()).isEqualTo("guides/café.md");
  }

  @Test
  void pageCannotBeTheHomePage() throws IOException {
    site.write(
        "site.yaml",
        "title: T\nbaseUrl: https://g.example/\nlanguages: { en: { name: E }, en-GB: { name: B } }");
    site.write("pages/en-gb.md", "---\ntitle: B\n---\n");
    assertThat(onlyFinding().code()).isEqualTo("duplicate-address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "%2e%2e%2f", "/etc/x", "a/b", "A", "con"})
  void slugStaysInItsFolder(String slug) throws IOException {
    site.guide("guides/back.md", "Back", "slug: \"" + slug + "\"", "");
    assertThat(onlyFinding().span().location()).startsWith("guides/back.md:");
  }

  @Test
  void nameOf256BytesIsTooLong() throws IOException {
    site.guide("guides/back.md", "Back", "slug: " + "a".repeat(255), "");
    assertThat(findings()).isEmpty();
    site.guide("guides/back.md", "Back", "slug: " + "a".repeat(256), "");
    assertThat(onlyFinding().code()).isEqualTo("invalid-address");
  }

  private List<Diagnostic> findings() {
    return site.check().diagnostics();
  }

  private Diagnostic onlyFinding() {
    assertThat(findings()).hasSize(1);
    return findings().get(0);
  }
}
