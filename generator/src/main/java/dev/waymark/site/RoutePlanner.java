package dev.waymark.site;

import dev.waymark.model.Document;
import dev.waymark.model.Route;
import dev.waymark.model.SiteConfig;
import java.text.Normalizer;

/** Decides where a document lies on the site. */
final class RoutePlanner {
  private static final String PAGES = "pages/";
  private static final String MARKDOWN = ".md";

  private final SiteConfig config;

  RoutePlanner(SiteConfig config) {
    this.config = config;
  }

  Route route(Document document) {
    String folder = document.source().folder();
    String section = folder.startsWith(PAGES) ? folder.substring(PAGES.length()) : folder;
    String prefix = config.home(document.language()).path();
    String slug = document.slug() == null ? fileSlug(document) : document.slug().value();
    String path = prefix + section + slug + "/";
    return new Route(Normalizer.normalize(path, Normalizer.Form.NFC));
  }

  private static String fileSlug(Document document) {
    String name = document.original().name();
    return name.substring(0, name.length() - MARKDOWN.length());
  }
}
