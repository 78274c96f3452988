package dev.waymark.content;

import static dev.waymark.content.HtmlPage.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Each guide's steps are real lists, and its safety notes come first. */
final class GuidePageIT {
  private static final PublishedSite SITE = PublishedSite.open();

  @ParameterizedTest
  @MethodSource(ContentGuide.ALL)
  void eachPhaseIsAnOrderedListOfItsStepsAndOfNothingElse(ContentGuide guide) throws IOException {
    HtmlPage page = SITE.page(guide.route());
    List<String> ids = guide.source().stepIds();
    List<Element> lists = StepLists.of(page, ids);
    assertThat(lists.stream().map(list -> StepLists.steps(list).size()))
        .isEqualTo(guide.stepsPerPhase());
    assertThat(lists.stream().flatMap(list -> StepLists.steps(list).stream()).map(StepLists::id))
        .isEqualTo(ids);
    assertThat(lists).allSatisfy(list -> assertThat(HtmlPage.children(list)).allMatch(named("li")));
  }

  @ParameterizedTest
  @MethodSource(ContentGuide.ALL)
  void numberingGoesOnAcrossPhases(ContentGuide guide) throws IOException {
    List<Element> lists = StepLists.of(SITE.page(guide.route()), guide.source().stepIds());
    int next = 1;
    for (Element list : lists) {
      assertThat(StepLists.start(list)).isEqualTo(next);
      assertThat(StepLists.steps(list)).noneMatch(step -> step.hasAttribute("value"));
      next += StepLists.steps(list).size();
    }
    assertThat(next).isEqualTo(guide.steps() + 1);
  }

  @ParameterizedTest
  @MethodSource(ContentGuide.ALL)
  void everySafetyNoteStandsBeforeTheFirstStep(ContentGuide guide) throws IOException {
    HtmlPage page = SITE.page(guide.route());
    List<String> texts = guide.source().safetyTexts();
    assertThat(texts).hasSizeGreaterThan(20);
    Element first = StepLists.of(page, guide.source().stepIds()).get(0);
    assertThat(page.textBefore(first)).contains(texts);
  }

  @ParameterizedTest
  @MethodSource(ContentGuide.ALL)
  void theCodeOnItsPrintLeadsToThePage(ContentGuide guide) {
    HtmlPage page = SITE.page(guide.route());
    List<Element> codes =
        page.elements("svg").stream()
            .filter(svg -> svg.getAttribute("class").startsWith("qr "))
            .toList();
    assertThat(codes).hasSize(1);
    assertThat(PrintedCode.read(codes.get(0))).isEqualTo(page.address().toString());
  }

  @ParameterizedTest
  @MethodSource(ContentGuide.ALL)
  void structuredDataHasEveryStep(ContentGuide guide) {
    List<Map<String, Object>> blocks = StructuredData.of(SITE.page(guide.route()));
    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0)).containsEntry("@context", "https://schema.org");
    assertThat(StructuredData.values(blocks).filter("HowToStep"::equals)).hasSize(guide.steps());
  }
}
