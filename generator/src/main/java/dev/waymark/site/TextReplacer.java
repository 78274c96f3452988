package dev.waymark.site;

import dev.waymark.model.Guide;
import dev.waymark.model.Listing;
import dev.waymark.model.Neighbours;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a guide with other texts into all the places that it has on a site. */
final class TextReplacer {
  /** Lists and neighbours share the guides of the site. To compare thousands would take long. */
  private final IdentityHashMap<SiteGuide, SiteGuide> replacements = new IdentityHashMap<>();

  private final Site site;

  TextReplacer(Site site, Guide guide) {
    this.site = site;
    for (SiteGuide each : site.guides()) {
      if (each.guide().document().source().equals(guide.document().source())) {
        replacements.put(each, new SiteGuide(guide, each.route(), each.language()));
      }
    }
  }

  Site replace() {
    return site.withGuides(replaced(site.guides()), listings(), neighbours());
  }

  private Map<Route, Listing> listings() {
    Map<Route, Listing> listings = new LinkedHashMap<>();
    site.listings().forEach((route, listing) -> listings.put(route, replaced(listing)));
    return listings;
  }

  private Listing replaced(Listing listing) {
    List<SiteGuide> guides = replaced(listing.guides());
    return guides == listing.guides()
        ? listing
        : new Listing(listing.language(), listing.terms(), listing.route(), guides);
  }

  private Map<Route, Neighbours> neighbours() {
    Map<Route, Neighbours> neighbours = new LinkedHashMap<>(site.neighbours());
    neighbours.replaceAll((route, ways) -> replaced(ways));
    return neighbours;
  }

  private Neighbours replaced(Neighbours ways) {
    return new Neighbours(
        replaced(ways.prerequisites()),
        replaced(ways.followUps()),
        replaced(ways.related()),
        replaced(ways.previous()),
        replaced(ways.next()));
  }

  /** Return the same list where the guide is not in it. */
  private List<SiteGuide> replaced(List<SiteGuide> guides) {
    List<SiteGuide> changed = guides;
    for (int i = 0; i < guides.size(); i++) {
      SiteGuide other = replacements.get(guides.get(i));
      if (other != null) {
        changed = changed == guides ? new ArrayList<>(guides) : changed;
        changed.set(i, other);
      }
    }
    return changed;
  }

  private @Nullable SiteGuide replaced(@Nullable SiteGuide guide) {
    SiteGuide other = guide == null ? null : replacements.get(guide);
    return other == null ? guide : other;
  }
}
