package dev.waymark.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yaml} says.
 *
 * @param title of the site
 * @param summary one sentence
 * @param baseUrl absolute address the site is published at, ending in {@code /}
 * @param languages at least one; the first is the site's main language
 * @param navigation entries of the menu
 * @param footer entries below each page
 * @param taxonomies as declared
 * @param extra names of front-matter fields that the site declares for itself
 * @param require what every guide must carry
 * @param contact whom readers can turn to
 * @param emergency numbers by region
 * @param safetySets safety notes that guides share, by name
 * @param links how addresses end
 * @param rawHtml what becomes of HTML in Markdown
 * @param disclaimer shown on every guide
 * @param license of the texts
 * @param share ways to pass a guide on
 * @param shareLinks more of them
 * @param pageSize how many guides a list shows at once
 * @param omit what is not written
 * @param untranslated what becomes of texts in the main language alone
 * @param image stands for the site where a page has no picture; path relative to {@code site.yaml}
 * @param previews whether each guide gets a picture for those who link to it
 * @param history what is shown of the version history
 * @param offline what it does for readers without a network
 * @param customDomain host name that a host is told by a file {@code CNAME}
 * @param rules how much findings matter here
 * @param translations this, as each other language has it, by tag; their own are empty
 */
public record SiteConfig(
    Located<String> title,
    @Nullable Located<String> summary,
    @Nullable Located<String> baseUrl,
    List<Language> languages,
    List<NavigationEntry> navigation,
    List<NavigationEntry> footer,
    List<Taxonomy> taxonomies,
    List<String> extra,
    Set<Requirement> require,
    Contact contact,
    List<EmergencyNumber> emergency,
    Map<String, Safety> safetySets,
    LinkStyle links,
    RawHtml rawHtml,
    @Nullable RichText disclaimer,
    @Nullable Located<String> license,
    List<ShareTarget> share,
    List<ShareLink> shareLinks,
    int pageSize,
    Set<Output> omit,
    Untranslated untranslated,
    @Nullable Picture image,
    boolean previews,
    HistoryUse history,
    Offline offline,
    @Nullable Located<String> customDomain,
    List<RuleLevel> rules,
    Map<String, SiteConfig> translations) {
  public SiteConfig {
    languages = List.copyOf(languages);
    navigation = List.copyOf(navigation);
    footer = List.copyOf(footer);
    taxonomies = List.copyOf(taxonomies);
    extra = List.copyOf(extra);
    Set<Requirement> inOrder = EnumSet.noneOf(Requirement.class);
    inOrder.addAll(require);
    require = Collections.unmodifiableSet(inOrder);
    omit = Set.copyOf(omit);
    emergency = List.copyOf(emergency);
    safetySets = Collections.unmodifiableMap(new LinkedHashMap<>(safetySets));
    share = List.copyOf(share);
    shareLinks = List.copyOf(shareLinks);
    rules = List.copyOf(rules);
    translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
  }

  /** Return this as readers of a language have it. */
  public SiteConfig in(String tag) {
    return translations.getOrDefault(tag, this);
  }

  /** Return this with translations. */
  public SiteConfig withTranslations(Map<String, SiteConfig> others) {
    return new SiteConfig(
        title,
        summary,
        baseUrl,
        languages,
        navigation,
        footer,
        taxonomies,
        extra,
        require,
        contact,
        emergency,
        safetySets,
        links,
        rawHtml,
        disclaimer,
        license,
        share,
        shareLinks,
        pageSize,
        omit,
        untranslated,
        image,
        previews,
        history,
        offline,
        customDomain,
        rules,
        others);
  }

  /** Return whether the site is published with it. */
  public boolean has(Output output) {
    return !omit.contains(output);
  }

  /** Return how many guides of a list a page shows. */
  public int pageSize(Listing listing) {
    boolean paged =
        listing.terms().isEmpty()
            || taxonomy(listing.terms().get(0).field()).map(Taxonomy::paged).orElse(true);
    return paged ? pageSize : Math.max(1, listing.guides().size());
  }

  /** Return the entries of the menu, then those below each page. */
  public List<NavigationEntry> menus() {
    return Stream.of(navigation, footer).flatMap(List::stream).toList();
  }

  /** Return the site's main language. */
  public Language mainLanguage() {
    return languages.get(0);
  }

  /** Return the declared language with this tag. */
  public Optional<Language> language(String tag) {
    return languages.stream().filter(language -> language.tag().equals(tag)).findFirst();
  }

  /** Return where the home page of a language lies; all its other pages lie below. */
  public Route home(String tag) {
    boolean main = tag.equals(mainLanguage().tag());
    return new Route(main ? "" : tag.toLowerCase(Locale.ROOT) + "/");
  }

  /** Return where readers of a language search. */
  public Route search(String tag) {
    return new Route(home(tag).path() + "search/");
  }

  /** Return where a file of the index lies in which they search. */
  public Route searchPart(String tag, String name) {
    return new Route(search(tag).path() + "parts/" + name);
  }

  /**
   * Return what readers see who open a page that they have not kept, where there is such a page.
   */
  public Route offlinePage(String tag) {
    return new Route(home(tag).path() + "offline/");
  }

  /** Return where the theme is shown in a language, on request. */
  public Route styleGuide(String tag) {
    return new Route(home(tag).path() + "_styleguide/");
  }

  /** Return where all terms of a taxonomy are listed. */
  public Route taxonomy(String tag, String field) {
    return new Route(home(tag).path() + kebab(field) + "/");
  }

  /** Return where the guides of a term are listed. */
  public Route term(String tag, TermRef term) {
    return new Route(taxonomy(tag, term.field()).path() + term.slug() + "/");
  }

  /** Return where the guides of two terms are listed. */
  public Route combined(String tag, TermRef first, TermRef second) {
    return new Route(term(tag, first).path() + kebab(second.field()) + "/" + second.slug() + "/");
  }

  /** Return {@code bodyAreas} as {@code body-areas}. */
  private static String kebab(String field) {
    StringBuilder kebab = new StringBuilder(field.length() + 4);
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      kebab.append(capital && i > 0 && kebab.charAt(kebab.length() - 1) != '-' ? "-" : "");
      kebab.append(c == '_' ? '-' : capital ? (char) (c - 'A' + 'a') : c);
    }
    return kebab.toString();
  }

  /** Return the taxonomy whose front-matter field this is. */
  public Optional<Taxonomy> taxonomy(String field) {
    return taxonomies.stream().filter(t -> t.field().value().equals(field)).findFirst();
  }
}
