package dev.waymark.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Holds a description to OpenSearch 1.1, draft 6. */
final class OpenSearchChecker implements Checker {
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    Optional<Element> root = Xml.root(site.bytes(file), problems);
    if (root.isPresent() && !Xml.is(root.get(), NAMESPACE, "OpenSearchDescription")) {
      problems.add("not the root of OpenSearch: " + root.get().getNodeName());
    } else if (root.isPresent()) {
      checkText(root.get(), "ShortName", 1, 16, problems);
      checkText(root.get(), "Description", 1, 1024, problems);
      checkText(root.get(), "LongName", 0, 48, problems);
      checkText(root.get(), "Tags", 0, 256, problems);
      checkUrls(site, Xml.children(root.get(), "Url"), problems);
    }
    return problems;
  }

  private static void checkText(
      Element root, String name, int least, int most, List<String> problems) {
    String text = Xml.text(root, name);
    int length = text.codePointCount(0, text.length());
    if (length < least || length > most || Xml.children(root, name).size() > 1) {
      problems.add(name + " has not " + least + " to " + most + " characters: " + text);
    }
  }

  private static void checkUrls(WrittenSite site, List<Element> urls, List<String> problems) {
    if (urls.stream().noneMatch(url -> url.getAttribute("type").equals("text/html"))) {
      problems.add("no Url of type text/html");
    }
    for (Element url : urls) {
      String template = url.getAttribute("template");
      String rel = url.getAttribute("rel");
      boolean results = rel.isEmpty() || rel.contains("results");
      String filled = template.replace("{searchTerms}", "x").replaceAll("\\{[\\w:]+\\?\\}", "");
      if ((results && !template.contains("{searchTerms}")) || site.fileAt(filled).isEmpty()) {
        problems.add("no address of a page that searches: " + template);
      }
    }
  }
}
