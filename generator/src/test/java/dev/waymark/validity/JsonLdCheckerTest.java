package dev.waymark.validity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JsonLdCheckerTest {
  private static final Sample GOOD =
      Sample.of(
          new JsonLdChecker(),
          "index.html",
          """
          <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
          {"@type":"MedicalWebPage","name":"N","url":"https://x.example/","datePublished":"2026-01-01",
           "specialty":"PublicHealth","isAccessibleForFree":true,"aggregateRating":{"@id":"https://x.example/#r"},
           "mainEntity":{"@type":"HowTo","totalTime":"PT5M","tool":["Towel",{"@type":"HowToTool","name":"Bowl"}],
            "image":{"@type":"ImageObject","width":"60 px"},"step":[{"@type":"HowToStep","position":1,"url":"https://x.example/#a"}]}},
          {"@type":"BreadcrumbList","itemListElement":[
           {"@type":"ListItem","position":1,"item":"https://x.example/"},
           {"@type":"ListItem","position":2,"item":{"@type":"WebPage","name":"N"}}]}]}</script>
          """);

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void everyScriptIsLookedAt() {
    GOOD.but("</script>", "</script><script type=\"application/ld+json\">{</script>")
        .isBad("is not JSON");
  }

  @Test
  void typesAndPropertiesAreKnown() {
    GOOD.but("\"HowToTool\"", "\"HowToTools\"").isBad("HowToTools is no type");
    GOOD.but("\"HowToTool\"", "\"PublicHealthy\"").isBad("no type");
    GOOD.but("\"HowToTool\"", "\"Text\"").isBad("Text is no type");
    GOOD.but("\"HowToTool\"", "\"AerobicActivity\"").isBad("is no type");
    GOOD.but("{\"@type\":\"HowToTool\",", "{").isBad("null is no type");
    GOOD.but("\"width\"", "\"widths\"").isBad("widths of ImageObject is no property");
    GOOD.but("\"totalTime\"", "\"position\":1,\"recipeYield\"")
        .isBad("HowTo has no property recipe");
    GOOD.but("\"@context\":\"https://schema.org\"", "\"@context\":\"https://schema.org/x\"")
        .isBad("@context");
    GOOD.but("{\"@type\":\"MedicalWebPage\",", "{").isBad("a node without a @type");
  }

  @Test
  void supersededTermsAreNone() {
    GOOD.but("\"step\":[", "\"steps\":[").isBad("steps of HowTo is no property");
    assertThat(SchemaOrg.read().isType("UserComments")).isFalse();
  }

  @Test
  void valuesAreOfTheRightKind() {
    GOOD.but("\"2026-01-01\"", "\"January\"").isBad("datePublished is one of [Date, DateTime]");
    GOOD.but("\"PT5M\"", "\"5 min\"").isBad("HowTo.totalTime is one of [Duration], not: 5 min");
    GOOD.but("\"url\":\"https://x.example/\"", "\"url\":\"/\"").isBad("MedicalWebPage.url");
    GOOD.but("\"PublicHealth\"", "\"AerobicActivity\"").isBad("specialty");
    GOOD.but("60 px", "60").isBad("ImageObject.width is one of [Distance, QuantitativeValue]");
    GOOD.but("Free\":true", "Free\":1").isBad("isAccessibleForFree");
    GOOD.but("\"name\":\"N\",\"url\"", "\"name\":true,\"url\"").isBad("MedicalWebPage.name");
    GOOD.but("\"name\":\"N\",\"url\"", "\"name\":\"\",\"url\"").isBad("MedicalWebPage.name");
    GOOD.but("\"name\":\"N\",\"url\"", "\"name\":null,\"url\"").isBad("MedicalWebPage.name");
    GOOD.but("\"name\":\"N\",\"url\"", "\"name\":[],\"url\"").isBad("empty list");
    GOOD.but("\"position\":1,\"url\"", "\"position\":1.5,\"url\"").isBad("HowToStep.position");
    GOOD.but("\"HowToTool\"", "\"Person\"")
        .isBad("HowTo.tool is one of [HowToTool, Text], not a Person");
    GOOD.but("https://x.example/#r", "#r").isBad("refers to");
  }

  @Test
  void breadcrumbsAreCounted() {
    GOOD.but("\"position\":2", "\"position\":3").isBad("position 3 at place 2");
    GOOD.but("\"position\":2,", "").isBad("position null at place 2");
  }

  @Test
  void vocabularyIsWhole() {
    SchemaOrg vocabulary = SchemaOrg.read();
    assertThat(vocabulary.allows("HowToStep", "timeRequired")).isTrue();
    assertThat(vocabulary.allows("HowToStep", "totalTime")).isFalse();
    assertThat(vocabulary.allows("HowToDirection", "performTime")).isTrue();
    assertThat(vocabulary.takesNode("step", "HowToTip")).as("a CreativeWork").isTrue();
    assertThat(vocabulary.isType("Thing")).isTrue();
    assertThat(vocabulary.isType("MedicalSpecialty")).as("an enumeration").isTrue();
  }
}
