package dev.waymark.page.view;

import dev.waymark.model.DataValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows of its site; small, and without lists of guides.
 *
 * @param title of the site
 * @param summary one sentence
 * @param home where the home page is
 * @param menu as {@code site.yaml} orders it
 * @param footer links below each page, as {@code site.yaml} orders them
 * @param emergency numbers by region
 * @param contact whom readers can turn to
 * @param license of the texts
 * @param languages the way to this page in each language; empty where there is but one
 * @param browse lists of all terms of each taxonomy
 * @param search where readers search, where the site has a search
 * @param manifest the web app manifest; none where links are explicit, since browsers ask hosts
 *     only
 * @param openSearch the description for browsers that search the site
 * @param worker the script that keeps pages for readers without a network, where the site has one
 * @param data values from the site's data files, by file name without its ending
 */
public record SiteView(
    String title,
    @Nullable String summary,
    LinkView home,
    List<LinkView> menu,
    List<LinkView> footer,
    List<EmergencyView> emergency,
    ContactView contact,
    @Nullable String license,
    List<LanguageLinkView> languages,
    List<LinkView> browse,
    @Nullable LinkView search,
    @Nullable String manifest,
    @Nullable String openSearch,
    @Nullable String worker,
    Map<String, DataValue> data) {
  public SiteView {
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
    emergency = List.copyOf(emergency);
    languages = List.copyOf(languages);
    browse = List.copyOf(browse);
    data = Collections.unmodifiableMap(new TreeMap<>(data));
  }
}
