package dev.waymark.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Holds the canonical address and the translations that a page names to each other. */
final class HeadChecker implements Checker {
  static final String CANONICAL = "link[rel~=(?i)\\bcanonical\\b]";
  static final String TRANSLATIONS =
      "link[rel~=(?i)\\balternate\\b][hreflang]:not([type]),"
          + "link[rel~=(?i)\\balternate\\b][hreflang][type=text/html]";

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    Document page = site.parsed(file);
    if (!Forms.isLanguage(page.select("html").attr("lang"))) {
      problems.add("no language: " + page.select("html").attr("lang"));
    }
    checkCanonical(site, page, problems);
    if (!page.select(TRANSLATIONS).isEmpty()) {
      checkTranslations(site, file, page, problems);
    }
    return problems;
  }

  /** Return whether a page asks search engines to leave it out. */
  static boolean isNoindex(Document page) {
    return page.select("meta[name=robots]").attr("content").contains("noindex");
  }

  private static void checkCanonical(WrittenSite site, Document page, List<String> problems) {
    List<Element> links = page.select(CANONICAL);
    int least = site.hasBase() && !isNoindex(page) ? 1 : 0;
    int most = site.hasBase() ? 1 : 0;
    if (links.size() < least || links.size() > most) {
      problems.add(links.size() + " canonical addresses");
    }
    for (Element link : links) {
      if (site.fileAt(link.attr("href")).isEmpty()) {
        problems.add("not the absolute address of a page: " + link);
      }
    }
  }

  private static void checkTranslations(
      WrittenSite site, String file, Document page, List<String> problems) {
    Map<String, String> translations = translations(page);
    if (translations.size() < page.select(TRANSLATIONS).size()) {
      problems.add("a language twice");
    }
    if (!translations.containsKey("x-default")) {
      problems.add("no x-default");
    }
    String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
    boolean itself = false;
    for (var entry : translations.entrySet()) {
      String tag = entry.getKey();
      Optional<String> target = site.fileAt(entry.getValue());
      if (!tag.equals("x-default") && !Forms.isLanguage(tag)) {
        problems.add("no language: " + tag);
      }
      if (target.isEmpty() || !target.get().endsWith(".html")) {
        problems.add("not the absolute address of a page: " + entry.getValue());
      } else if (target.get().equals(file)) {
        itself |= language.startsWith(tag.toLowerCase(Locale.ROOT));
      } else if (!translations(site.parsed(target.get())).equals(translations)) {
        problems.add(target.get() + " names other translations");
      }
    }
    if (!itself) {
      problems.add("does not name itself in its own language");
    }
  }

  private static Map<String, String> translations(Document page) {
    Map<String, String> all = new TreeMap<>();
    page.select(TRANSLATIONS).forEach(link -> all.put(link.attr("hreflang"), link.attr("href")));
    return all;
  }
}
