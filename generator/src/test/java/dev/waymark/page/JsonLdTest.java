package dev.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.page.view.GuideView;
import dev.waymark.page.view.Html;
import dev.waymark.page.view.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

final class JsonLdTest {
  private static final String SITE =
      """
      title: Guides
      baseUrl: https://guides.example/
      taxonomies: { bodyAreas: { terms: [neck] }, techniques: { terms: [effleurage] } }
      disclaimer: Not advice.
      """;
  private static final String FULL =
      """
      difficulty: easy
      bodyAreas: [neck]
      techniques: [effleurage]
      tags: [home]
      tools: [{ name: Pillow, quantity: "2", note: soft }]
      supplies: [Oil]
      safety:
        doNotIf: [you have a fever, "a </script><script> in it"]
        askFirst: [you are pregnant]
        avoidArea: [the spine]
        stopIf: [it hurts]
        redFlags: [{ level: emergency, items: [you faint] }]
      phases:
        - title: Before
          steps:
            - { do: "Warm *it*.", title: Warm, time: 10-15 min, repeat: twice, warning: Not hot., tip: Ask. }
            - { do: Press., time: 2 min, tools: [Pillow], image: { src: a.svg, alt: x } }
      afterCare: [Drink water., Rest.]
      authors: [{ name: Ann, url: "https://ann.example/" }]
      review: { by: Bob, role: Therapist, last: 2026-01-01, next: 2027-01-01 }
      updated: 2026-02-01
      expires: 2028-01-01
      references: [{ title: Neck, publisher: NHS, url: "https://nhs.example/", accessed: 2026-01-01 }]
      image: { src: a.svg, alt: x }
      """;

  private final SiteFixture site;

  JsonLdTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder).write("site.yaml", SITE).write("guides/a.svg", "<svg/>");
  }

  @Test
  void everyPropertyIsAllowedOnItsType() throws IOException {
    site.guide("guides/full.md", FULL);
    Vocabulary vocabulary = Vocabulary.read();
    List<String> seen = new ArrayList<>();
    check(vocabulary, root("guides/full/"), seen);
    assertThat(new TreeSet<>(seen))
        .contains(
            "MedicalWebPage",
            "MedicalTherapy",
            "HowTo",
            "HowToSection",
            "HowToStep",
            "HowToDirection",
            "HowToTip",
            "HowToTool",
            "HowToSupply",
            "Person",
            "CreativeWork",
            "Organization",
            "BreadcrumbList",
            "ListItem",
            "MedicalAudience");
  }

  @Test
  void vocabularyIsNotTooKind() throws IOException {
    Vocabulary vocabulary = Vocabulary.read();
    assertThat(vocabulary.properties("HowToStep"))
        .contains("timeRequired", "itemListElement", "name", "url", "position", "image")
        .doesNotContain("totalTime", "performTime", "tool");
    assertThat(vocabulary.properties("HowToDirection")).contains("performTime", "tool", "text");
    assertThat(vocabulary.knows("NoSuchType")).isFalse();
  }

  @Test
  void flatGuideHasStepsWithoutSections() throws IOException {
    site.guide("guides/flat.md", "steps: [One., Two.]");
    Map<?, ?> howTo = map(page("guides/flat/"), "mainEntity");
    List<?> steps = list(howTo, "step");
    assertThat(steps).hasSize(2).allSatisfy(s -> assertThat(type(s)).isEqualTo("HowToStep"));
    Map<?, ?> second = (Map<?, ?>) steps.get(1);
    assertThat(second.get("position")).isEqualTo("2");
    assertThat(second.get("url")).isEqualTo("https://guides.example/guides/flat/#step-2");
  }

  @Test
  void safetyComesBeforeTheSteps() throws IOException {
    site.guide("guides/full.md", FULL);
    Map<String, Object> page = page("guides/full/");
    Map<?, ?> therapy = map(page, "about");
    assertThat(list(therapy, "contraindication")).hasSize(4).first().isEqualTo("you have a fever");
    Map<?, ?> howTo = map(page, "mainEntity");
    List<?> steps = list(howTo, "step");
    assertThat(type(steps.get(0))).isEqualTo("HowToTip");
    assertThat(((Map<?, ?>) steps.get(0)).get("text")).isEqualTo("Stop if it hurts");
    assertThat(howTo.get("totalTime")).as("of a range, its maximum").isEqualTo("PT17M");
    assertThat(new ArrayList<>(page.keySet()).indexOf("about"))
        .isLessThan(new ArrayList<>(page.keySet()).indexOf("mainEntity"));
  }

  @Test
  void withoutAnAddressThereIsNoneInIt() throws IOException {
    site.write("site.yaml", "title: T");
    site.guide("guides/flat.md", "image: { src: a.svg, alt: x }");
    String json = json("guides/flat/").value();
    assertThat(json).doesNotContain("\"url\"", "\"item\"", "\"image\"", "null");
  }

  @Test
  void jsonCannotEndItsScript() throws IOException {
    site.guide("guides/full.md", FULL);
    assertThat(json("guides/full/").value()).doesNotContain("<");
  }

  private void check(Vocabulary vocabulary, Object value, List<String> seen) {
    if (value instanceof List<?> list) {
      list.forEach(item -> check(vocabulary, item, seen));
    } else if (value instanceof Map<?, ?> map) {
      if (map.containsKey("@type")) {
        String type = String.valueOf(map.get("@type"));
        seen.add(type);
        assertThat(vocabulary.knows(type)).as(type).isTrue();
        for (Object name : map.keySet()) {
          if (!name.equals("@type")) {
            assertThat(vocabulary.properties(type)).as(type).contains((String) name);
          }
        }
      }
      map.values().forEach(member -> check(vocabulary, member, seen));
    }
  }

  private static Map<?, ?> map(Map<?, ?> node, String name) {
    if (node.get(name) instanceof Map<?, ?> map) {
      return map;
    }
    throw new AssertionError("no object " + name);
  }

  private static List<?> list(Map<?, ?> node, String name) {
    if (node.get(name) instanceof List<?> list) {
      return list;
    }
    throw new AssertionError("no list " + name);
  }

  private static Object type(Object node) {
    return String.valueOf(((Map<?, ?>) node).get("@type"));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> page(String route) {
    return (Map<String, Object>) ((List<?>) root(route).getOrDefault("@graph", List.of())).get(0);
  }

  private Html json(String route) {
    for (Page page : site.plan().pages().toList()) {
      Html json = page.view().head().jsonLd().get();
      if (page.route().path().equals(route) && page.view() instanceof GuideView && json != null) {
        return json;
      }
    }
    throw new AssertionError("no guide at " + route);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> root(String route) {
    String json = json(route).value();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return (Map<String, Object>) read(parser);
    }
  }

  private static Object read(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        map.put(name, read(parser));
      }
      return map;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(read(parser));
      }
      return list;
    }
    return parser.getString();
  }
}
