package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Every page says what a browser may load and run, and nothing of the page needs more. */
final class ContentPolicyIT {
  private static final PublishedSite SITE = PublishedSite.open();

  @Test
  void everyPageBeginsWithThePolicyThatTheHostSendsToo() throws IOException {
    String headers = Files.readString(PublishedSite.folder().resolve("_headers"));
    for (HtmlPage page : SITE.pages()) {
      List<Element> head = HtmlPage.children(page.elements("head").get(0));
      assertThat(head.get(0).hasAttribute("charset")).as("%s", page).isTrue();
      assertThat(head.get(1).getAttribute("http-equiv")).isEqualTo("Content-Security-Policy");
      String policy = head.get(1).getAttribute("content");
      assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe");
      assertThat(headers)
          .contains("  Content-Security-Policy: " + policy + "; frame-ancestors 'none'\n");
    }
  }

  @Test
  void nothingIsWrittenIntoAPageThatRunsOrStyles() {
    List<String> inline =
        SITE.pages().stream()
            .flatMap(page -> page.elements().stream().flatMap(ContentPolicyIT::inline))
            .toList();
    assertThat(inline).isEmpty();
  }

  /** As the tests of the other promises do, for the table that {@code -Pfull} prints. */
  @AfterAll
  static void keepNumber() throws IOException {
    Path numbers = Files.createDirectories(Path.of("target", "promises"));
    String line = "16  " + SITE.pages().size() + " pages: 0 without the policy, 0 inline\n";
    Files.writeString(numbers.resolve("16-ContentPolicyIT.txt"), line);
  }

  private static Stream<String> inline(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      if (name.equals("style") || name.startsWith("on")) {
        return Stream.of(element.getLocalName() + "[" + name + "]");
      }
    }
    boolean data = element.getAttribute("type").equals("application/ld+json");
    boolean runs = element.getLocalName().equals("script") && !element.hasAttribute("src") && !data;
    return runs || element.getLocalName().equals("style")
        ? Stream.of(element.getLocalName())
        : Stream.empty();
  }
}
