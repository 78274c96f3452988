package dev.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds what could run a script, fetch something or lead to an address that is not allowed. */
final class ActiveHtml {
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

  private ActiveHtml() {}

  /** Return what is active in a fragment of HTML. */
  static List<String> find(String html) {
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
