package dev.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.waymark.model.PlacedText;
import dev.waymark.model.Segment;
import dev.waymark.sanitize.HtmlSanitizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Promise 7: no active link or script comes out of Markdown. */
class HostileMarkdownTest {
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final MarkdownParser ESCAPING = MarkdownParser.escapingHtml(DEADLINE);
  private static final MarkdownParser SANITIZING =
      MarkdownParser.sanitizingHtml(new HtmlSanitizer(), DEADLINE);

  private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:", "tel:", "sms:");
  private static final Set<String> ELEMENTS =
      Set.of(
          "base",
          "body",
          "button",
          "embed",
          "form",
          "frame",
          "head",
          "html",
          "iframe",
          "link",
          "math",
          "meta",
          "noscript",
          "object",
          "script",
          "source",
          "style",
          "svg",
          "textarea",
          "video");
  private static final Set<String> ADDRESSES =
      Set.of("action", "data", "formaction", "href", "ping", "poster", "src", "srcset");

  @TestFactory
  Stream<DynamicTest> nothingActiveComesOutOfEscapedHtml() {
    return Hostile.PAYLOADS.stream()
        .map(payload -> dynamicTest(payload, () -> assertHarmless(ESCAPING, payload)));
  }

  @TestFactory
  Stream<DynamicTest> nothingActiveComesOutOfSanitisedHtml() {
    return Hostile.PAYLOADS.stream()
        .map(payload -> dynamicTest(payload, () -> assertHarmless(SANITIZING, payload)));
  }

  @TestFactory
  Stream<DynamicTest> nothingActiveComesOutOfTheSanitizerAlone() {
    return Hostile.PAYLOADS.stream()
        .map(
            payload ->
                dynamicTest(payload, () -> assertHarmless(sanitisedAlone(payload), payload)));
  }

  /** Sanitise; which of the harmless addresses may stay is for the parser to say. */
  private static String sanitisedAlone(String payload) {
    return new HtmlSanitizer().apply(payload).replace("=\"//", "=\"https://");
  }

  @Test
  void allPayloadsTogetherAreHarmless() {
    String all = String.join("\n\n", Hostile.PAYLOADS);

    assertHarmless(ESCAPING, all);
    assertHarmless(SANITIZING, all);
    assertThat(Hostile.PAYLOADS).hasSizeGreaterThan(60);
  }

  @Test
  void theCheckItselfSeesWhatIsActive() {
    for (String active :
        List.of(
            "<script></script>",
            "<p onclick=x>",
            "<p style=x>",
            "<a href=javascript:x>",
            "<a href=//e.example>",
            "<img src=https://e.example>")) {
      assertThat(problems(active)).as(active).isNotEmpty();
    }
    assertThat(problems("<p class=x><a href=https://e.example>")).isEmpty();
  }

  private static void assertHarmless(MarkdownParser parser, String payload) {
    var body = parser.parseBody(PlacedText.ofLines("a.md", payload, 1), Set.of());
    assertHarmless(filled(body.value().segments()), payload);
    var text = parser.parseInline(PlacedText.ofLines("a.md", payload, 1));
    assertHarmless(filled(text.value().segments()), payload);
  }

  private static void assertHarmless(String html, String payload) {
    assertThat(problems(html)).as("%s%n-> %s", payload, html).isEmpty();
  }

  /** Fill the holes as a page does: an address that has passed the allowlist is resolved. */
  private static String filled(List<Segment> segments) {
    StringBuilder html = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Markup markup) {
        html.append(markup.html());
      } else if (segment instanceof Segment.Link link) {
        assertThat(problems("<a href=\"" + escape(link.target().value()) + "\">")).isEmpty();
        html.append("resolved/");
      } else if (segment instanceof Segment.Image image) {
        assertThat(problems("<img src=\"" + escape(image.source().value()) + "\">")).isEmpty();
        html.append("<img src=\"resolved.svg\" alt=\"").append(escape(image.alt())).append("\">");
      } else {
        html.append("message");
      }
    }
    return html.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;");
  }

  private static List<String> problems(String html) {
    List<String> problems = new ArrayList<>();
    for (Element element : Jsoup.parseBodyFragment(html).body().select("body *")) {
      if (ELEMENTS.contains(element.normalName())) {
        problems.add(element.normalName());
      }
      for (Attribute attribute : element.attributes()) {
        if (isActive(element, attribute)) {
          problems.add(attribute.html());
        }
      }
    }
    return problems;
  }

  private static boolean isActive(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || name.contains("onclick") || name.equals("style")) {
      return true;
    }
    if (!ADDRESSES.contains(name) && !name.endsWith(":href")) {
      return false;
    }
    String address = attribute.getValue().replaceAll("[\\p{C}\\p{Z}\\s]", "").replace('\\', '/');
    String first = address.split("[/?#]", 2)[0].toLowerCase(Locale.ROOT);
    boolean scheme = first.contains(":");
    if (element.normalName().equals("img")) {
      return scheme || address.startsWith("/");
    }
    return address.startsWith("/") || (scheme && SCHEMES.stream().noneMatch(first::startsWith));
  }
}
