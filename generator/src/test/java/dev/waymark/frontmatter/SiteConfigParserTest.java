package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.Language;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Located;
import dev.waymark.model.NavigationEntry;
import dev.waymark.model.RawHtml;
import dev.waymark.model.Requirement;
import dev.waymark.model.ShareTarget;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Term;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteConfigParserTest {
  static List<ProblemCase> cases() {
    return ProblemCase.all("site-problems.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void problemsAreExactlyThese(ProblemCase problems) {
    assertThat(ProblemCase.show(Fixture.parseSite(problems.text()).problems()))
        .isEqualTo(problems.expected());
  }

  @Test
  void whatIsNotSaidHasADefault() {
    SiteConfig site = Fixture.site("title: Site");
    assertThat(site.title()).isEqualTo(new Located<>("Site", new Span("site.yaml", 1, 8, 4)));
    assertThat(site.languages()).containsExactly(new Language("en", "English", false));
    assertThat(site.links()).isEqualTo(LinkStyle.PRETTY);
    assertThat(site.rawHtml()).isEqualTo(RawHtml.ESCAPE);
    assertThat(site.pageSize()).isEqualTo(50);
    assertThat(site.share()).isEmpty();
    assertThat(site.baseUrl()).isNull();
    assertThat(site.require()).isEmpty();
  }

  @Test
  void exampleOfTheGuideModelIsValid() {
    SiteConfig site = Fixture.site(Fixture.resource("example-site.yaml"));
    assertThat(site.languages())
        .containsExactly(new Language("en", "English", false), new Language("ar", "العربية", true));
    Taxonomy areas = site.taxonomies().get(0);
    assertThat(areas.field()).isEqualTo(new Located<>("bodyAreas", new Span("site.yaml", 9, 3, 9)));
    assertThat(areas.label()).isEqualTo("Body area");
    assertThat(areas.required()).isTrue();
    assertThat(areas.terms()).extracting(Term::label).containsExactly("Lower back", "Neck");
    assertThat(site.require()).containsExactly(Requirement.SAFETY, Requirement.AUTHORS);
    assertThat(site.emergency())
        .extracting(EmergencyNumber::region)
        .containsExactly("United Kingdom", "European Union");
    assertThat(site.safetySets().get("back")).isNotNull();
    var call = Objects.requireNonNull(site.contact().call());
    assertThat(call.number().value()).isEqualTo("+441234567890");
    assertThat(Objects.requireNonNull(site.contact().doctorOnline()).fee()).isEqualTo("free");
    assertThat(site.share()).containsExactly(ShareTarget.LINK, ShareTarget.EMAIL, ShareTarget.SMS);
  }

  @Test
  void exampleOfAHistoryCanBeWrittenAsItStands() {
    String hint = Fixture.parseSite("title: T\nhistory: true\n").problems().get(0).hint();
    String example = Objects.requireNonNull(hint).substring("write it as ".length());
    assertThat(
            Fixture.parseSite("title: T\nhistory: " + example.replace("…", "g.example")).problems())
        .isEmpty();
  }

  @Test
  void theRestArrives() {
    SiteConfig site =
        Fixture.site(
            """
            title: Site
            summary: S.
            baseUrl: https://a.example/x/
            navigation: [{ label: About, to: pages/about.md }]
            taxonomies: { bodyAreas: { terms: [lower-back] }, tags: { terms: { a: {} } } }
            extra: [weather]
            links: explicit
            rawHtml: sanitize
            disclaimer: Not advice.
            license: CC BY 4.0
            pageSize: 1000
            """);
    assertThat(Objects.requireNonNull(site.baseUrl()).value()).isEqualTo("https://a.example/x/");
    assertThat(site.navigation())
        .containsExactly(
            new NavigationEntry(
                "About", new Located<>("pages/about.md", new Span("site.yaml", 4, 34, 14))));
    assertThat(site.taxonomies()).extracting(Taxonomy::label).containsExactly("Body areas", "Tags");
    assertThat(site.taxonomies().get(0).terms())
        .containsExactly(
            new Term(
                new Located<>("lower-back", new Span("site.yaml", 5, 36, 10)),
                "Lower back",
                null,
                null,
                null,
                null));
    assertThat(site.extra()).containsExactly("weather");
    assertThat(site.links()).isEqualTo(LinkStyle.EXPLICIT);
    assertThat(site.rawHtml()).isEqualTo(RawHtml.SANITIZE);
    assertThat(Objects.requireNonNull(site.disclaimer()).plain()).isEqualTo("Not advice.");
    assertThat(Objects.requireNonNull(site.license()).value()).isEqualTo("CC BY 4.0");
    assertThat(site.pageSize()).isEqualTo(1000);
  }

  @Test
  void fileThatIsTooLargeIsNotParsed() {
    String yaml = "title: Site\n# " + "x".repeat(1024 * 1024) + "\n";
    assertThat(ProblemCase.show(Fixture.parseSite(yaml).problems()))
        .startsWith("1:1+11 front-matter-too-large: this is longer than 1024 KiB");
  }
}
