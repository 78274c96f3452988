package dev.waymark.search;

import dev.waymark.locale.Localizer;
import dev.waymark.locale.TermLabels;
import dev.waymark.model.Document;
import dev.waymark.model.Located;
import dev.waymark.model.Output;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteFile;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.TermRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the index of each language, below its search page. Thread-safe. */
public final class SearchFiles {
  private final Site site;
  private final Map<String, Localizer> localizers;
  private final Map<String, TermLabels> labels = new HashMap<>();

  /** Write for {@code site} in the languages of {@code localizers}, by tag. */
  public SearchFiles(Site site, Map<String, Localizer> localizers) {
    this.site = site;
    this.localizers = Map.copyOf(localizers);
    localizers.forEach(
        (tag, localizer) -> labels.put(tag, new TermLabels(site.config().in(tag), localizer)));
  }

  /**
   * Return the index, where the site has a search, of all guides that readers of a language get,
   * each in its own language.
   */
  public List<SiteFile> write(String language) {
    SiteConfig config = site.config().in(language);
    Localizer localizer = localizers.get(language);
    if (localizer == null || !config.has(Output.SEARCH)) {
      return List.of();
    }
    Route page = config.search(language);
    List<SiteGuide> guides =
        site.all(language).guides().stream()
            .sorted(localizer.order((SiteGuide g) -> g.guide().document().title().value()))
            .toList();
    List<List<String>> shown = new ArrayList<>();
    List<SiteFile> files = new ArrayList<>();
    try (Index index = new Index()) {
      for (SiteGuide guide : guides) {
        Document document = guide.guide().document();
        index.add(document.language(), GuideTexts.of(guide.guide(), terms(guide, config)));
        shown.add(shown(guide, page));
      }
      IndexWriter.write(index, shown)
          .forEach(
              (name, text) -> files.add(new SiteFile(config.searchPart(language, name), text)));
    }
    return files;
  }

  private List<String> shown(SiteGuide guide, Route page) {
    Document document = guide.guide().document();
    Located<String> summary = document.summary();
    return List.of(
        document.title().value(),
        page.linkTo(guide.route(), site.config().links()),
        summary == null ? "" : summary.value(),
        guide.isUntranslated() ? document.language() : "");
  }

  /** Return the names of what a guide is filed under, in the language of the guide. */
  private List<String> terms(SiteGuide guide, SiteConfig readers) {
    TermLabels known = labels.get(guide.guide().document().language());
    if (known == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Taxonomy taxonomy : readers.taxonomies()) {
      String field = taxonomy.field().value();
      guide.guide().terms().getOrDefault(field, List.of()).stream()
          .map(slug -> known.label(new TermRef(field, slug.value())))
          .forEach(names::add);
    }
    return names;
  }
}
