package dev.waymark.validity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Holds one file to the protocol of sitemaps.org. */
final class SitemapChecker implements Checker {
  static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final int MOST_ENTRIES = 50_000;
  private static final int MOST_BYTES = 50 * 1024 * 1024;
  private static final Set<String> OF_INDEX = Set.of("loc", "lastmod");
  private static final Set<String> OF_URL = Set.of("loc", "lastmod", "changefreq", "priority");

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    if (site.bytes(file).length > MOST_BYTES) {
      problems.add("larger than 50 MB");
    }
    Xml.root(site.bytes(file), problems).ifPresent(root -> check(site, root, problems));
    return problems;
  }

  static boolean isIndex(Element root) {
    return Xml.is(root, NAMESPACE, "sitemapindex");
  }

  private static void check(WrittenSite site, Element root, List<String> problems) {
    boolean index = isIndex(root);
    if (!index && !Xml.is(root, NAMESPACE, "urlset")) {
      problems.add("neither urlset nor sitemapindex: " + root.getNodeName());
      return;
    }
    List<Element> entries = Xml.children(root);
    if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
      problems.add(entries.size() + " entries");
    }
    for (Element entry : entries) {
      if (!Xml.is(entry, NAMESPACE, index ? "sitemap" : "url")) {
        problems.add("unknown: " + entry.getNodeName());
      }
      checkEntry(site, entry, index ? OF_INDEX : OF_URL, problems);
    }
  }

  private static void checkEntry(
      WrittenSite site, Element entry, Set<String> allowed, List<String> problems) {
    Set<String> seen = new HashSet<>();
    for (Element child : Xml.children(entry)) {
      if (Xml.is(child, XHTML, "link")) {
        continue; // see SitemapSetChecker
      }
      String name = child.getLocalName();
      boolean known = Xml.is(child, NAMESPACE, name) && allowed.contains(name);
      if (!known || !seen.add(name)) {
        problems.add("unknown, or twice: " + child.getNodeName());
      } else if (!fits(site, name, Xml.text(child))) {
        problems.add(name + ": " + Xml.text(child));
      }
    }
    if (!seen.contains("loc")) {
      problems.add("an entry without loc");
    }
  }

  private static boolean fits(WrittenSite site, String name, String text) {
    return switch (name) {
      case "loc" -> text.length() < 2048 && site.fileAt(text).isPresent();
      case "lastmod" -> Forms.isW3cDate(text);
      case "changefreq" -> text.matches("always|hourly|daily|weekly|monthly|yearly|never");
      default -> text.matches("0(\\.\\d+)?|1(\\.0+)?");
    };
  }
}
