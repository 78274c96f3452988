package dev.waymark.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;
import org.w3c.dom.Element;

/** What a page tells machines about itself, as JSON-LD. */
final class StructuredData {
  private StructuredData() {}

  /** Return the page's blocks of JSON-LD, parsed. */
  static List<Map<String, Object>> of(HtmlPage page) {
    return page.elements("script").stream()
        .filter(script -> script.getAttribute("type").equals("application/ld+json"))
        .map(Element::getTextContent)
        .map(text -> new Json().<Map<String, Object>>toType(text, Json.MAP_TYPE))
        .toList();
  }

  /** Return {@code value} and every value below it. */
  static Stream<Object> values(Object value) {
    Stream<?> below = Stream.empty();
    if (value instanceof List<?> list) {
      below = list.stream();
    } else if (value instanceof Map<?, ?> map) {
      below = map.values().stream();
    }
    return Stream.concat(Stream.of(value), below.flatMap(StructuredData::values));
  }
}
