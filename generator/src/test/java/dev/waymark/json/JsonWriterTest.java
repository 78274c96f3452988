package dev.waymark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

final class JsonWriterTest {
  private final JsonWriter writer = new JsonWriter();

  @Test
  void membersKeepTheirOrder() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("z", List.of("a", 1, 9_000_000_000L, true, Map.of(), List.of()));
    value.put("a", Map.of("nested", "x"));
    assertThat(writer.write(value))
        .isEqualTo("{\"z\":[\"a\",1,9000000000,true,{},[]],\"a\":{\"nested\":\"x\"}}");
  }

  @Test
  void peopleGetALineForEachMember() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("z", List.of("a", Map.of("b", 1)));
    value.put("a", Map.of());
    assertThat(writer.writeForPeople(value))
        .isEqualTo(
            """
            {
              "z": [ "a", {
                "b": 1
              } ],
              "a": {}
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "</SCRIPT >",
        "<!--<script>",
        "--> ]]>",
        "&lt;/script&gt;",
        "a\u2028b\u2029c",
        "quote \" backslash \\ slash / null \0 bell \u0007 tab \t",
        "😀 বাংলা",
      })
  void textInHtmlIsHarmlessAndUnchanged(String text) {
    String json = writer.writeForHtml(Map.of("k" + text, text));
    assertThat(json).doesNotContain("<", "&", "\u2028", "\u2029");
    assertThat(json.chars()).allMatch(c -> c >= ' ');
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      assertThat(parser.nextName()).isEqualTo("k" + text);
      parser.nextToken();
      assertThat(parser.getString()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "object"})
  void otherTypesAreRefused(String kind) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("a", kind.equals("1.5") ? (Object) 1.5 : new Object());
    assertThatThrownBy(() -> writer.write(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not for JSON");
  }
}
