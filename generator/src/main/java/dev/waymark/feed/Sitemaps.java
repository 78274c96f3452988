package dev.waymark.feed;

import dev.waymark.model.Language;
import dev.waymark.model.Located;
import dev.waymark.model.Route;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteFile;
import dev.waymark.page.view.AlternateView;
import dev.waymark.xml.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the pages that search engines may list (sitemaps.org 0.9, with the languages of each page).
 * A site with several languages, or with more pages than a list may hold, gets several lists.
 */
public final class Sitemaps {
  private static final String INDEX = "sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int MOST_PAGES = 50_000;

  private final SiteConfig config;
  private final int mostPages;

  /** List the pages of a site with this configuration. */
  public Sitemaps(SiteConfig config) {
    this(config, MOST_PAGES);
  }

  /** List at most {@code mostPages} in one file. */
  Sitemaps(SiteConfig config, int mostPages) {
    this.config = config;
    this.mostPages = mostPages;
  }

  /** Return the lists; none where the site has no address. */
  public List<SiteFile> write(List<ListedPage> pages) {
    Located<String> base = config.baseUrl();
    if (base == null) {
      return List.of();
    }
    List<SiteFile> parts = new ArrayList<>();
    boolean single = config.languages().size() == 1;
    for (Language language : config.languages()) {
      List<ListedPage> listed =
          pages.stream()
              .filter(page -> page.language().equals(language.tag()))
              .filter(page -> isListed(page, base.value()))
              .toList();
      if (single && listed.size() <= mostPages) {
        return List.of(new SiteFile(new Route(INDEX), urls(listed)));
      }
      addParts(parts, language, listed);
    }
    parts.add(0, new SiteFile(new Route(INDEX), index(parts, base.value())));
    return parts;
  }

  private void addParts(List<SiteFile> parts, Language language, List<ListedPage> listed) {
    for (int start = 0, part = 1; start < listed.size(); start += mostPages, part++) {
      String number = part == 1 ? "" : "-" + part;
      Route route = new Route("sitemap-" + language.tag() + number + ".xml");
      List<ListedPage> some = listed.subList(start, Math.min(listed.size(), start + mostPages));
      parts.add(new SiteFile(route, urls(some)));
    }
  }

  private static String index(List<SiteFile> parts, String base) {
    XmlWriter xml = new XmlWriter().start("sitemapindex", "xmlns", NAMESPACE);
    for (SiteFile part : parts) {
      xml.start("sitemap").text("loc", base + part.route().path()).end();
    }
    return xml.end().toString();
  }

  private static String urls(List<ListedPage> pages) {
    XmlWriter xml = new XmlWriter();
    xml.start("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
    for (ListedPage page : pages) {
      xml.start("url").text("loc", String.valueOf(page.canonical()));
      String changed = page.changed();
      if (changed != null) {
        xml.text("lastmod", changed);
      }
      for (AlternateView other : page.alternates()) {
        xml.empty(
            "xhtml:link", "rel", "alternate", "hreflang", other.language(), "href", other.href());
      }
      xml.end();
    }
    return xml.end().toString();
  }

  /** A page that belongs to another address is listed there. */
  private boolean isListed(ListedPage page, String base) {
    return page.indexed() && page.route().under(base, config.links()).equals(page.canonical());
  }
}
