package dev.waymark.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yaml} says.
 *
 * @param title of the site
 * @param summary one sentence
 * @param baseUrl absolute address the site is published at, ending in {@code /}
 * @param languages at least one; the first is the site's main language
 * @param navigation entries of the menu
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
 * @param pageSize how many guides a list shows at once
 */
public record SiteConfig(
    Located<String> title,
    @Nullable Located<String> summary,
    @Nullable Located<String> baseUrl,
    List<Language> languages,
    List<NavigationEntry> navigation,
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
    int pageSize) {
  public SiteConfig {
    languages = List.copyOf(languages);
    navigation = List.copyOf(navigation);
    taxonomies = List.copyOf(taxonomies);
    extra = List.copyOf(extra);
    Set<Requirement> inOrder = EnumSet.noneOf(Requirement.class);
    inOrder.addAll(require);
    require = Collections.unmodifiableSet(inOrder);
    emergency = List.copyOf(emergency);
    safetySets = Collections.unmodifiableMap(new LinkedHashMap<>(safetySets));
    share = List.copyOf(share);
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

  /** Return the taxonomy whose front-matter field this is. */
  public Optional<Taxonomy> taxonomy(String field) {
    return taxonomies.stream().filter(t -> t.field().value().equals(field)).findFirst();
  }
}
