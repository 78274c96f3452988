package dev.waymark.validity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;

/** Holds all sitemaps of a site to each other and to its pages. */
final class SitemapSetChecker implements Checker {
  @Override
  public List<String> problems(WrittenSite site, String anyPart) {
    List<String> problems = new ArrayList<>();
    Map<String, Map<String, String>> pages = new LinkedHashMap<>();
    Set<String> parts = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    boolean indexed = false;
    for (String file : sitemaps(site)) {
      Optional<Element> root = Xml.root(site.bytes(file), problems);
      if (root.isEmpty()) {
        continue;
      }
      boolean index = SitemapChecker.isIndex(root.get());
      indexed |= index;
      if (!index) {
        parts.add(file);
      }
      for (Element entry : Xml.children(root.get())) {
        String loc = Xml.text(entry, "loc");
        boolean isNew =
            index
                ? named.add(site.fileAt(loc).orElse(loc))
                : pages.put(loc, translations(entry, problems)) == null;
        if (!isNew) {
          problems.add("twice: " + loc);
        }
      }
    }
    if (indexed ? !named.equals(parts) : parts.size() > 1) {
      problems.add("the index names " + named + ", but the parts are " + parts);
    }
    pages.forEach((loc, translations) -> checkTranslations(loc, translations, pages, problems));
    checkPages(site, pages.keySet(), problems);
    return problems;
  }

  static List<String> sitemaps(WrittenSite site) {
    return site.files().stream().filter(file -> file.matches("(.*/)?sitemap[^/]*\\.xml")).toList();
  }

  private static Map<String, String> translations(Element entry, List<String> problems) {
    Map<String, String> all = new HashMap<>();
    for (Element link : Xml.children(entry)) {
      if (!Xml.is(link, SitemapChecker.XHTML, "link")) {
        continue;
      }
      String tag = link.getAttribute("hreflang");
      if (!link.getAttribute("rel").equals("alternate")) {
        problems.add("a link that is no alternate: " + link.getAttribute("rel"));
      }
      if (!tag.equals("x-default") && !Forms.isLanguage(tag)) {
        problems.add("no language: " + tag);
      }
      if (all.put(tag, link.getAttribute("href")) != null) {
        problems.add("a language twice: " + tag);
      }
    }
    return all;
  }

  private static void checkTranslations(
      String loc,
      Map<String, String> translations,
      Map<String, Map<String, String>> pages,
      List<String> problems) {
    if (!translations.isEmpty() && !translations.containsValue(loc)) {
      problems.add(loc + " is not among its own alternates");
    }
    for (String target : translations.values()) {
      if (!translations.equals(pages.get(target))) {
        problems.add(loc + " and " + target + " name different alternates");
      }
    }
  }

  private static void checkPages(WrittenSite site, Set<String> locs, List<String> problems) {
    for (String file : site.pages()) {
      Document page = site.parsed(file);
      String canonical = page.select(HeadChecker.CANONICAL).attr("href");
      boolean listed = locs.stream().anyMatch(loc -> site.fileAt(loc).equals(Optional.of(file)));
      boolean own = site.fileAt(canonical).equals(Optional.of(file));
      if (listed && HeadChecker.isNoindex(page)) {
        problems.add(file + " is noindex, but listed");
      } else if (listed && (!own || !locs.contains(canonical))) {
        problems.add(file + " is listed by another address than its canonical one");
      } else if (!listed && own && !HeadChecker.isNoindex(page)) {
        problems.add(file + " is not listed");
      }
    }
  }
}
