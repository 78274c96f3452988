package dev.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Finds what a file of a site refers to, as it is written: relative, or on the site's address. */
final class FoundAddresses {
  private static final Set<String> ATTRIBUTES =
      Set.of("href", "src", "poster", "data", "action", "formaction");

  private static final Set<String> SRCSETS = Set.of("srcset", "imagesrcset");

  private static final Pattern OF_SITE =
      Pattern.compile("(" + Pattern.quote(PublishedSite.BASE.toString()) + "[^\\s\"'<>()\\\\]*)");
  private static final Pattern REFRESH = Pattern.compile("^[\\d.]+\\s*[;,]\\s*(?i:url=)?(.*)");
  private static final Pattern FILE_FOR_SCRIPT = Pattern.compile("\\S+\\.(css|js|json)");
  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");
  private static final Pattern MARKDOWN_LINK = Pattern.compile("\\]\\(<?([^)\\s>]+)");
  private static final Pattern MANIFEST_FILE =
      Pattern.compile("\"(?:src|start_url)\"\\s*:\\s*\"([^\"]+)\"");

  private FoundAddresses() {}

  /** Return what a page refers to: links, pictures, what scripts load, and structured data. */
  static List<String> in(HtmlPage page) {
    List<String> found = new ArrayList<>();
    for (Element element : page.elements()) {
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        found.addAll(in(element, (Attr) attributes.item(i)));
      }
    }
    page.elements("script").forEach(script -> found.addAll(all(OF_SITE, script.getTextContent())));
    return found;
  }

  private static List<String> in(Element element, Attr attribute) {
    String name = attribute.getName();
    String value = attribute.getValue();
    boolean forScript = name.startsWith("data-") && FILE_FOR_SCRIPT.matcher(value).matches();
    if (ATTRIBUTES.contains(name) || forScript) {
      return List.of(value);
    }
    if (SRCSETS.contains(name)) {
      return Stream.of(value.split(",", -1)).map(each -> each.strip().split("\\s", -1)[0]).toList();
    }
    if (name.equals("content") && element.getAttribute("http-equiv").equals("refresh")) {
      return all(REFRESH, value);
    }
    return all(OF_SITE, value);
  }

  /** Return what any other file refers to. */
  static List<String> in(String file, String text) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "css" -> all(CSS_URL, text);
      case "md" -> all(MARKDOWN_LINK, text);
      case "webmanifest" -> all(MANIFEST_FILE, text);
      case "xml" ->
          all(
              OF_SITE,
              text.replace("&lt;", "<").replace("&quot;", "\"").replace("{searchTerms}", "back"));
      case "txt", "json" -> all(OF_SITE, text);
      default -> List.of();
    };
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
