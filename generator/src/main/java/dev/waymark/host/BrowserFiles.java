package dev.waymark.host;

import dev.waymark.json.JsonWriter;
import dev.waymark.model.Language;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Located;
import dev.waymark.model.Output;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteFile;
import dev.waymark.xml.XmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes files for browsers, for each language: the web app manifest (W3C) and the description of
 * the site's search (OpenSearch 1.1).
 */
public final class BrowserFiles {
  private static final JsonWriter JSON = new JsonWriter();
  private static final int LONGEST_SHORT_NAME = 16;

  private final SiteConfig config;
  private final Function<String, Optional<Route>> asset;

  /**
   * Write for {@code site}.
   *
   * @param asset finds where the theme's icons are published, by name
   */
  public BrowserFiles(Site site, Function<String, Optional<Route>> asset) {
    this.config = site.config();
    this.asset = asset;
  }

  /**
   * Return the files. A site without an address has no description of its search, and one that is
   * opened from a folder no manifest: browsers want that from a host, and complain of any other.
   */
  public List<SiteFile> write() {
    List<SiteFile> files = new ArrayList<>();
    for (Language language : config.languages()) {
      if (config.links() != LinkStyle.EXPLICIT) {
        files.add(manifest(language));
      }
      Located<String> base = config.baseUrl();
      if (base != null && config.has(Output.SEARCH)) {
        files.add(openSearch(language, base.value()));
      }
    }
    return files;
  }

  private SiteFile manifest(Language language) {
    Route home = config.home(language.tag());
    Route route = new Route(home.path() + "manifest.webmanifest");
    SiteConfig texts = config.in(language.tag());
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", texts.title().value());
    manifest.put("short_name", shortName(texts.title().value()));
    if (texts.summary() != null) {
      manifest.put("description", texts.summary().value());
    }
    manifest.put("lang", language.tag());
    manifest.put("dir", language.rightToLeft() ? "rtl" : "ltr");
    manifest.put("start_url", route.linkTo(home, config.links()));
    manifest.put("scope", route.linkTo(config.home(config.mainLanguage().tag()), LinkStyle.PRETTY));
    manifest.put("display", "minimal-ui");
    manifest.put("icons", icons(route));
    return new SiteFile(route, JSON.write(manifest) + "\n");
  }

  private List<Object> icons(Route from) {
    List<Object> icons = new ArrayList<>();
    addIcon(icons, from, "icon.svg", "any", "image/svg+xml");
    addIcon(icons, from, "icon-192.png", "192x192", "image/png");
    addIcon(icons, from, "icon-512.png", "512x512", "image/png");
    return icons;
  }

  private void addIcon(List<Object> icons, Route from, String name, String sizes, String type) {
    asset
        .apply(name)
        .ifPresent(
            route -> {
              Map<String, Object> icon = new LinkedHashMap<>();
              icon.put("src", from.linkTo(route, config.links()));
              icon.put("sizes", sizes);
              icon.put("type", type);
              icons.add(icon);
            });
  }

  private SiteFile openSearch(Language language, String base) {
    SiteConfig texts = config.in(language.tag());
    String title = texts.title().value();
    String search = config.search(language.tag()).under(base, config.links());
    XmlWriter xml = new XmlWriter();
    xml.start("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
    xml.text("ShortName", shortName(title));
    xml.text("Description", texts.summary() == null ? title : texts.summary().value());
    xml.empty("Url", "type", "text/html", "template", search + "?q={searchTerms}");
    asset
        .apply("icon.svg")
        .ifPresent(
            icon -> xml.text("Image", icon.under(base, config.links()), "type", "image/svg+xml"));
    xml.text("Language", language.tag());
    xml.text("InputEncoding", "UTF-8");
    xml.end();
    Route route = new Route(config.home(language.tag()).path() + "opensearch.xml");
    return new SiteFile(route, xml.toString());
  }

  /** Return as many whole words of a title as a short name holds, or the beginning of the first. */
  private static String shortName(String title) {
    if (title.codePointCount(0, title.length()) <= LONGEST_SHORT_NAME) {
      return title;
    }
    String cut = title.substring(0, title.offsetByCodePoints(0, LONGEST_SHORT_NAME + 1));
    int space = cut.lastIndexOf(' ');
    return space > 0
        ? cut.substring(0, space)
        : cut.substring(0, cut.offsetByCodePoints(0, LONGEST_SHORT_NAME));
  }
}
