package dev.waymark.check;

import dev.waymark.model.Guide;
import dev.waymark.model.LinkTarget;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.SourcePath;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the pictures and files that what is published shows or links to. What else lies in the
 * content folder never reaches a reader, so nobody need mend it.
 */
public final class MediaInUse {
  private MediaInUse() {}

  /** Return them, each once, by path. */
  public static List<MediaFile> of(Site site) {
    return of(site, references(site));
  }

  /** Return those of one guide. */
  public static List<MediaFile> of(Site site, Guide guide) {
    return of(site, ReferenceCollector.of(guide).stream());
  }

  private static List<MediaFile> of(Site site, Stream<Reference> references) {
    TreeMap<String, MediaFile> found = new TreeMap<>();
    references
        .map(use -> site.resolve(use.from(), use.target().value(), use.language()))
        .forEach(
            target -> {
              if (target instanceof LinkTarget.Media media) {
                found.put(media.file().source().value(), media.file());
              }
            });
    return List.copyOf(found.values());
  }

  private static Stream<Reference> references(Site site) {
    return Stream.of(
            Stream.of(ReferenceCollector.of(site.config())),
            guides(site).map(ReferenceCollector::of),
            site.pages().stream().filter(MediaInUse::isOwn).map(ReferenceCollector::of))
        .flatMap(lists -> lists)
        .flatMap(Collection::stream);
  }

  private static Stream<Guide> guides(Site site) {
    Set<SourcePath> seen = new HashSet<>();
    return site.guides().stream()
        .map(SiteGuide::guide)
        .filter(guide -> seen.add(guide.document().source()));
  }

  /** A page that is shown in several languages says the same in each. */
  private static boolean isOwn(SitePage page) {
    return !page.isUntranslated();
  }
}
