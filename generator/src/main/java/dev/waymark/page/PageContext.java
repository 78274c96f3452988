package dev.waymark.page;

import dev.waymark.locale.Localizer;
import dev.waymark.model.Language;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Located;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SourcePath;
import dev.waymark.page.view.DateView;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.PageView;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What builders of a page's view need: the page's place, its language and the way to others. */
final class PageContext {
  private final Site site;
  private final Route route;
  private final Language language;
  private final Localizer localizer;
  private final LinkResolver links;
  private final HtmlWriter html;

  PageContext(
      Site site,
      Route route,
      String language,
      Localizer localizer,
      SortedMap<Route, MediaFile> media) {
    this.site = site;
    this.route = route;
    this.language =
        site.config()
            .language(language)
            .orElseThrow(() -> new IllegalArgumentException("undeclared language " + language));
    this.localizer = localizer;
    this.links = new LinkResolver(site, route, this::hrefTo, file -> media.put(file.route(), file));
    this.html = new HtmlWriter(links, key -> localizer.message(key, List.of()).orElse(key));
  }

  Site site() {
    return site;
  }

  Route route() {
    return route;
  }

  Language language() {
    return language;
  }

  Localizer localizer() {
    return localizer;
  }

  LinkResolver links() {
    return links;
  }

  HtmlWriter html() {
    return html;
  }

  Page page(String template, PageView view) {
    return new Page(route, template, language.tag(), view, new SiteViewBuilder(this).build());
  }

  /** Return where the site's root is, seen from this page. */
  String root() {
    return servedAtAnyDepth() ? basePath() : route.toRoot();
  }

  /** Return the absolute address of this page, or {@code null} where the site has no base. */
  @Nullable String canonical() {
    Located<String> base = site.config().baseUrl();
    return base == null ? null : route.under(base.value(), site.config().links());
  }

  /** Return the absolute address of what a file refers to, or {@code null} without a base. */
  @Nullable String address(SourcePath source, Located<String> reference) {
    Located<String> base = site.config().baseUrl();
    return base == null
        ? null
        : links.route(source, reference.value()).under(base.value(), site.config().links());
  }

  /** Return where the home page of this language lies. */
  Route home() {
    return site.config().home(language.tag());
  }

  @Nullable DateView date(@Nullable Located<LocalDate> day) {
    return day == null ? null : new DateView(day.value().toString(), localizer.date(day.value()));
  }

  static @Nullable String token(@Nullable Located<? extends Enum<?>> value) {
    return value == null ? null : token(value.value());
  }

  /** Return an enum's constant as authors write it. */
  static String token(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static @Nullable String text(@Nullable Located<String> text) {
    return text == null ? null : text.value();
  }

  private String hrefTo(Route to) {
    LinkStyle style = site.config().links();
    return servedAtAnyDepth() ? to.under(basePath(), style) : route.linkTo(to, style);
  }

  /** A host shows the page for missing addresses wherever something is missing. */
  private boolean servedAtAnyDepth() {
    return route.path().equals("404.html");
  }

  private String basePath() {
    Located<String> base = site.config().baseUrl();
    String path = base == null ? null : URI.create(base.value()).getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
