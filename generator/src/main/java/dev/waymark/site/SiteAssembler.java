package dev.waymark.site;

import dev.waymark.model.Dates;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Route;
import dev.waymark.model.Safety;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.SourcePath;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** Assemble what {@code selection} lets in. */
  public SiteAssembler(SiteConfig config, Selection selection) {
    this.config = config;
    this.selection = selection;
  }

  /**
   * Assemble a site.
   *
   * @param unreadable sources that have no guide or page, since they could not be parsed
   */
  public Site assemble(
      List<Guide> guides, List<Document> pages, List<MediaFile> media, Set<SourcePath> unreadable) {
    RoutePlanner routes = new RoutePlanner(config);
    List<SiteGuide> shownGuides =
        guides.stream()
            .filter(guide -> selection.includes(guide.document()))
            .map(this::withSharedSafety)
            .map(guide -> new SiteGuide(guide, routes.route(guide.document())))
            .sorted(LISTED)
            .toList();
    List<SitePage> shownPages =
        pages.stream()
            .filter(selection::includes)
            .map(page -> new SitePage(page, routes.route(page)))
            .toList();
    Map<SourcePath, Route> bySource = new HashMap<>();
    shownGuides.forEach(guide -> bySource.put(guide.guide().document().source(), guide.route()));
    shownPages.forEach(page -> bySource.put(page.document().source(), page.route()));
    Set<SourcePath> leftOut = new HashSet<>();
    guides.forEach(guide -> leftOut.add(guide.document().source()));
    pages.forEach(page -> leftOut.add(page.source()));
    leftOut.removeAll(bySource.keySet());
    Map<SourcePath, MediaFile> mediaByPath =
        media.stream().collect(Collectors.toMap(MediaFile::source, Function.identity()));
    return new Site(
        config,
        selection.date(),
        shownGuides,
        shownPages,
        mediaByPath,
        leftOut,
        unreadable,
        bySource);
  }

  private Guide withSharedSafety(Guide guide) {
    Safety merged = guide.safety();
    for (int i = merged.use().size() - 1; i >= 0; i--) { // the set named first comes first
      Located<String> name = merged.use().get(i);
      merged = merged.withShared(config.safetySets().getOrDefault(name.value(), Safety.NONE));
    }
    return guide.withSafety(merged);
  }

  private static LocalDate publishedDay(Guide guide) {
    Dates dates = guide.document().dates();
    return dates.published() == null ? LocalDate.EPOCH : dates.published().value();
  }
}
