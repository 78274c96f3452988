package dev.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows of its site; small, and without lists of guides.
 *
 * @param title of the site
 * @param summary one sentence
 * @param home where the home page is
 * @param menu as {@code site.yaml} orders it
 * @param emergency numbers by region
 * @param contact whom readers can turn to
 * @param license of the texts
 */
public record SiteView(
    String title,
    @Nullable String summary,
    LinkView home,
    List<LinkView> menu,
    List<EmergencyView> emergency,
    ContactView contact,
    @Nullable String license) {
  public SiteView {
    menu = List.copyOf(menu);
    emergency = List.copyOf(emergency);
  }
}
