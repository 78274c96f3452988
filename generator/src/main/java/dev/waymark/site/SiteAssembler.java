package dev.waymark.site;

import dev.waymark.model.DataValue;
import dev.waymark.model.Dates;
import dev.waymark.model.Document;
import dev.waymark.model.Exclusion;
import dev.waymark.model.Guide;
import dev.waymark.model.History;
import dev.waymark.model.Language;
import dev.waymark.model.Located;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Route;
import dev.waymark.model.Safety;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts guides and pages together to a site. Pure. */
public final class SiteAssembler {
  /** The newest first; then by title and source, so that the order never depends on the disk. */
  private static final Comparator<SiteGuide> LISTED =
      Comparator.comparing((SiteGuide guide) -> publishedDay(guide.guide()))
          .reversed()
          .thenComparing(guide -> guide.guide().document().title().value())
          .thenComparing(guide -> guide.guide().document().source());

  private final SiteConfig config;
  private final Selection selection;
  private final RoutePlanner routes;
  private final TermDeriver terms;

  /** Assemble what {@code selection} lets in. */
  public SiteAssembler(SiteConfig config, Selection selection) {
    this.config = config;
    this.selection = selection;
    this.routes = new RoutePlanner(config);
    this.terms = new TermDeriver(config);
  }

  /**
   * Assemble a site.
   *
   * @param unreadable sources that have no guide or page, since they could not be parsed
   */
  public Site assemble(
      List<Guide> guides,
      List<Document> pages,
      List<MediaFile> media,
      Set<SourcePath> unreadable,
      History history,
      Map<String, DataValue> data) {
    Map<SourcePath, Exclusion> leftOut = new HashMap<>();
    List<Guide> shownGuides =
        guides.stream().filter(guide -> isIn(guide.document(), leftOut)).map(this::shown).toList();
    List<Document> shownPages = pages.stream().filter(page -> isIn(page, leftOut)).toList();
    Map<SourcePath, Route> bySource = new HashMap<>();
    Stream.concat(shownGuides.stream().map(Guide::document), shownPages.stream())
        .forEach(document -> bySource.put(document.source(), routes.route(document)));
    Map<SourcePath, Map<String, Version>> versions =
        new VersionFinder(config, bySource)
            .find(
                Stream.concat(shownGuides.stream().map(Guide::document), shownPages.stream())
                    .toList());
    List<SiteGuide> siteGuides = place(shownGuides, versions);
    Map<SourcePath, MediaFile> mediaByPath =
        media.stream().collect(Collectors.toMap(MediaFile::source, Function.identity()));
    Site site =
        new Site(
            config,
            selection.date(),
            siteGuides,
            placePages(shownPages, versions),
            mediaByPath,
            leftOut,
            unreadable,
            bySource,
            versions,
            new ListingPlanner(config).plan(siteGuides),
            Map.of(),
            history,
            data);
    return site.withNeighbours(new NeighbourFinder(site).find());
  }

  /** Return the site with what a guide says now that has the same outline as before. */
  public Site replace(Site site, Guide guide) {
    return new TextReplacer(site, shown(guide)).replace();
  }

  private Guide shown(Guide guide) {
    return terms.derive(withSharedSafety(guide));
  }

  private boolean isIn(Document document, Map<SourcePath, Exclusion> leftOut) {
    selection.exclusion(document).ifPresent(reason -> leftOut.put(document.source(), reason));
    return !leftOut.containsKey(document.source());
  }

  private List<SiteGuide> place(
      List<Guide> guides, Map<SourcePath, Map<String, Version>> versions) {
    List<SiteGuide> placed = new ArrayList<>();
    for (Guide guide : guides) {
      versionsOf(guide.document(), versions)
          .forEach((tag, version) -> placed.add(new SiteGuide(guide, version.route(), tag)));
    }
    return placed.stream().sorted(LISTED).toList();
  }

  private List<SitePage> placePages(
      List<Document> pages, Map<SourcePath, Map<String, Version>> versions) {
    List<SitePage> placed = new ArrayList<>();
    for (Document page : pages) {
      versionsOf(page, versions)
          .forEach((tag, version) -> placed.add(new SitePage(page, version.route(), tag)));
    }
    return placed;
  }

  /** Return the places of one source: its own language's, and those where it is all there is. */
  private Map<String, Version> versionsOf(
      Document document, Map<SourcePath, Map<String, Version>> versions) {
    Map<String, Version> own = new LinkedHashMap<>();
    Map<String, Version> all = versions.getOrDefault(document.original(), Map.of());
    for (Language language : config.languages()) {
      Version version = all.get(language.tag());
      boolean here = version != null && version.source().equals(document.source());
      if (here) {
        own.put(language.tag(), version);
      } else if (language.tag().equals(document.language())) {
        // A second file for one language has its place too, so that a rule can say what is wrong.
        own.put(language.tag(), new Version(document.source(), routes.route(document), true, true));
      }
    }
    return own;
  }

  private Guide withSharedSafety(Guide guide) {
    Map<String, Safety> sets = config.in(guide.document().language()).safetySets();
    Safety merged = guide.safety();
    for (int i = merged.use().size() - 1; i >= 0; i--) { // the set named first comes first
      Located<String> name = merged.use().get(i);
      merged = merged.withShared(sets.getOrDefault(name.value(), Safety.NONE));
    }
    return guide.withSafety(merged);
  }

  private static LocalDate publishedDay(Guide guide) {
    Dates dates = guide.document().dates();
    return dates.published() == null ? LocalDate.EPOCH : dates.published().value();
  }
}
