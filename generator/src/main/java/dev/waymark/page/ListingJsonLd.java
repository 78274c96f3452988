package dev.waymark.page;

import dev.waymark.json.JsonWriter;
import dev.waymark.model.Listing;
import dev.waymark.model.SiteGuide;
import dev.waymark.page.view.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes lists of guides, and the site, in the vocabulary of schema.org 30.0. */
final class ListingJsonLd {
  private static final JsonWriter JSON = new JsonWriter();

  private final PageContext context;

  ListingJsonLd(PageContext context) {
    this.context = context;
  }

  Html site() {
    JsonObject site = JsonObject.ofType("WebSite");
    site.put("name", context.config().title().value());
    site.put("url", context.absolute(context.site().config().home(context.readers().tag())));
    site.put("description", PageContext.text(context.config().summary()));
    site.put("inLanguage", context.language().tag());
    return write(List.of(site.map()));
  }

  Html term(
      String title, @Nullable String summary, Listing listing, int number, List<Crumb> crumbs) {
    JsonObject page = JsonObject.ofType("CollectionPage");
    page.put("name", title);
    page.put("url", context.canonical());
    page.put("description", summary);
    page.put("inLanguage", context.language().tag());
    int size = context.site().config().pageSize(listing);
    List<Object> items = new ArrayList<>();
    for (SiteGuide guide : listing.guides(number, size)) {
      items.add(
          JsonObject.ofType("ListItem")
              .put("position", (number - 1) * size + items.size() + 1)
              .put("name", guide.guide().document().title().value())
              .put("url", context.absolute(guide.route()))
              .map());
    }
    page.put(
        "mainEntity",
        JsonObject.ofType("ItemList")
            .put("numberOfItems", listing.guides().size())
            .put("itemListElement", items)
            .map());
    return write(List.of(page.map(), breadcrumbs(context, crumbs)));
  }

  /** Describe the way from the home page to this one. */
  static Map<String, Object> breadcrumbs(PageContext context, List<Crumb> crumbs) {
    List<Object> entries = new ArrayList<>();
    for (Crumb crumb : crumbs) {
      entries.add(
          JsonObject.ofType("ListItem")
              .put("position", entries.size() + 1)
              .put("name", crumb.label())
              .put("item", context.absolute(crumb.route()))
              .map());
    }
    return JsonObject.ofType("BreadcrumbList").put("itemListElement", entries).map();
  }

  private static Html write(List<Object> graph) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("@context", "https://schema.org");
    root.put("@graph", graph);
    return new Html(JSON.writeForHtml(root));
  }
}
