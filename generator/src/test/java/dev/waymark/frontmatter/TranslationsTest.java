package dev.waymark.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Span;
import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.NavigationEntry;
import dev.waymark.model.Parsed;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Term;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TranslationsTest {
  private static final String LANGUAGES =
      "languages: { en: { name: E }, bn: { name: B }, ar: { name: A } }\n";

  @Test
  void eachLanguageReadsItsOwnTextAtItsOwnPlace() {
    SiteConfig site = valid("title:\n  en: Guides\n  bn: বই\n  ar: كتب\n");
    assertThat(site.title().value()).isEqualTo("Guides");
    assertThat(site.in("bn").title().value()).isEqualTo("বই");
    assertThat(site.in("bn").title().at()).isEqualTo(new Span("site.yaml", 4, 7, 2));
    assertThat(site.in("ar").title().value()).isEqualTo("كتب");
    assertThat(site.in("en")).isSameAs(site);
    assertThat(site.translations()).containsOnlyKeys("bn", "ar");
  }

  @Test
  void whatIsNotTranslatedIsTheSameForAll() {
    SiteConfig site = valid("title: Guides\nsummary: { en: S, bn: স, ar: س }\npageSize: 7\n");
    assertThat(site.in("ar").title()).isEqualTo(site.title());
    assertThat(site.in("ar").pageSize()).isEqualTo(7);
    assertThat(site.in("ar").languages()).isEqualTo(site.languages());
  }

  @Test
  void missingTextIsTakenFromTheFirstLanguageThatHasOneAndWarnedOfOnce() {
    Parsed<Optional<SiteConfig>> parsed = parse("title: { ar: كتب, bn: বই }\n");
    SiteConfig site = parsed.value().orElseThrow();
    assertThat(site.title().value()).as("declared before ar").isEqualTo("বই");
    assertThat(site.in("ar").title().value()).isEqualTo("كتب");
    assertThat(problems(parsed))
        .containsExactly(
            "2:8+19 missing-translation: this has no translation for \"en\"\n"
                + "  add en: and the text; until then readers see another language here");
  }

  @Test
  void mainLanguageIsTheFirstToFallBackTo() {
    Parsed<Optional<SiteConfig>> parsed = parse("title: { bn: বই, en: Guides }\n");
    assertThat(parsed.value().orElseThrow().in("ar").title().value()).isEqualTo("Guides");
  }

  @Test
  void everyLanguageAndPlaceWithoutATextIsWarnedOf() {
    assertThat(problems(parse("title: { en: T }\nsummary: { bn: S }\n")))
        .extracting(problem -> problem.substring(0, problem.indexOf('\n')))
        .containsExactlyInAnyOrder(
            "2:8+9 missing-translation: this has no translation for \"bn\"",
            "2:8+9 missing-translation: this has no translation for \"ar\"",
            "3:10+9 missing-translation: this has no translation for \"en\"",
            "3:10+9 missing-translation: this has no translation for \"ar\"");
  }

  @Test
  void languageThatIsNotDeclaredIsAnErrorAtItsPlace() {
    assertThat(problems(parse("title: { en: T, bn: T, ar: T, sw: T }\n")))
        .containsExactly(
            "2:31+2 unknown-language: \"sw\" is not a language of this site\n"
                + "  its languages are: en, bn, ar");
    assertThat(problems(parse("title: { en: T, bn: T, ar: T, e: T }\n")).get(0))
        .startsWith("2:31+1 unknown-language");
  }

  @Test
  void languagesThatCanNotBeReadAreTheOnlyMistake() {
    String title = "title: { en: T, bn: T }\n";
    assertThat(problems(Fixture.parseSite("languages: { en: { name: E }, bn: বাংলা }\n" + title)))
        .containsExactly(
            "1:35+5 wrong-type: a language is written with fields, not as a text\n"
                + "  write it as { name: বাংলা }");
    assertThat(problems(Fixture.parseSite("languages: [en, bn]\n" + title)))
        .singleElement()
        .asString()
        .contains("wrong-type");
  }

  @Test
  void namesThatLookLikeLanguagesAreNames() {
    SiteConfig site =
        valid(
            """
            title: T
            taxonomies:
              en: { label: { en: English, bn: ইংরেজি, ar: ا }, terms: { bn: {}, ar: { label: X } } }
              bn: { terms: [en, ar] }
            safetySets:
              ar: { doNotIf: [a] }
              en: { doNotIf: { en: [b], bn: [খ], ar: [c, d] } }
            """);
    assertThat(site.taxonomies()).extracting(t -> t.field().value()).containsExactly("en", "bn");
    assertThat(site.in("bn").taxonomies().get(0).label()).isEqualTo("ইংরেজি");
    assertThat(site.taxonomies().get(0).terms()).extracting(Term::label).containsExactly("Bn", "X");
    assertThat(site.safetySets()).containsOnlyKeys("ar", "en");
    assertThat(texts(site, "en")).containsExactly("b");
    assertThat(texts(site.in("ar"), "en")).containsExactly("c", "d");
    assertThat(texts(site.in("ar"), "ar")).containsExactly("a");
  }

  @Test
  void listsAreTranslatedAsAWholeOrInside() {
    SiteConfig site =
        valid(
            """
            title: T
            navigation:
              en: [{ label: About, to: pages/about.md }]
              bn: [{ label: ক, to: pages/a.md }, { label: খ, to: pages/b.md }]
              ar: []
            emergency:
              - { region: { en: UK, bn: যুক্তরাজ্য, ar: ب }, number: { en: "999", bn: "999", ar: "112" } }
            """);
    assertThat(site.navigation()).extracting(NavigationEntry::label).containsExactly("About");
    assertThat(site.in("bn").navigation())
        .extracting(NavigationEntry::label)
        .containsExactly("ক", "খ");
    assertThat(site.in("bn").navigation().get(1).target().at())
        .isEqualTo(new Span("site.yaml", 5, 54, 10));
    assertThat(site.in("ar").navigation()).isEmpty();
    assertThat(site.in("bn").emergency())
        .extracting(EmergencyNumber::region)
        .containsExactly("যুক্তরাজ্য");
    assertThat(site.in("ar").emergency())
        .extracting(number -> number.number().value())
        .containsExactly("112");
  }

  @Test
  void translationsStandInsideTranslations() {
    SiteConfig site =
        valid(
            """
            title: T
            contact:
              en: { call: { label: { en: Call, bn: x, ar: x }, tel: "+44 1234 567890" } }
              bn: { call: { label: { en: x, bn: ফোন, ar: x }, tel: "+880 1234 567890" } }
              ar: { call: { label: هاتف, tel: "+44 1234 567890" } }
            """);
    assertThat(Objects.requireNonNull(site.contact().call()).label()).isEqualTo("Call");
    assertThat(Objects.requireNonNull(site.in("bn").contact().call()).label()).isEqualTo("ফোন");
  }

  @Test
  void mistakeOfOneLanguageIsFoundAtItsPlaceAlone() {
    assertThat(problems(parse("title: T\npageSize: { en: 5, bn: many, ar: 6 }\n")))
        .singleElement()
        .asString()
        .startsWith("3:24+4 invalid-number");
  }

  @Test
  void mistakeOfAllLanguagesIsReportedOnce() {
    assertThat(problems(parse("title: T\nsumary: S\n"))).hasSize(1);
  }

  @Test
  void siteInOneLanguageMayUseTheMapToo() {
    assertThat(Fixture.site("title: { en: T }").title().value()).isEqualTo("T");
  }

  private static List<String> texts(SiteConfig site, String set) {
    return Objects.requireNonNull(site.safetySets().get(set)).doNotIf().stream()
        .map(SafetyItem::text)
        .map(text -> text.plain())
        .toList();
  }

  private static SiteConfig valid(String yaml) {
    return Fixture.site(LANGUAGES + yaml);
  }

  private static Parsed<Optional<SiteConfig>> parse(String yaml) {
    return Fixture.parseSite(LANGUAGES + yaml);
  }

  private static List<String> problems(Parsed<Optional<SiteConfig>> parsed) {
    return parsed.problems().stream().map(Fixture::show).toList();
  }
}
