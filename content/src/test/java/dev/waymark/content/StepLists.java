package dev.waymark.content;

import static dev.waymark.content.HtmlPage.named;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The ordered lists of a guide's page that hold its steps. */
final class StepLists {
  private StepLists() {}

  /** Return each list with at least one of the steps {@code ids}, in document order. */
  static List<Element> of(HtmlPage page, List<String> ids) {
    Set<String> wanted = Set.copyOf(ids);
    return page.elements("ol").stream()
        .filter(list -> steps(list).stream().anyMatch(step -> wanted.contains(id(step))))
        .toList();
  }

  /** Return the list's items. */
  static List<Element> steps(Element list) {
    return HtmlPage.children(list).stream().filter(named("li")).toList();
  }

  static String id(Element step) {
    return step.getAttribute("id");
  }

  /** Return the number that the list's first item shows. */
  static int start(Element list) {
    return list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1;
  }
}
