package dev.waymark.page;

import dev.waymark.locale.Localizer;
import dev.waymark.model.Language;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Located;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.TermRef;
import dev.waymark.model.Version;
import dev.waymark.page.view.DateView;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.PageView;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What builders of a page's view need: the page's place, its language and the way to others. */
final class PageContext {
  private final Planning planning;
  private final Route route;
  private final Language language;
  private final Language readers;
  private final Map<String, Version> versions;
  private final LinkResolver links;
  private final HtmlWriter html;
  private final Map<TermRef, LinkView> termLinks = new ConcurrentHashMap<>();

  /**
   * Make the context of a page.
   *
   * @param language of its text
   * @param readers language of those it is shown to
   * @param versions of the page in all languages, by tag
   */
  PageContext(
      Planning planning,
      Route route,
      String language,
      String readers,
      Map<String, Version> versions) {
    this.planning = planning;
    this.route = route;
    this.language = planning.language(language);
    this.readers = planning.language(readers);
    this.versions = versions;
    this.links =
        new LinkResolver(planning.site(), route, language, readers, this::hrefTo, planning::use);
    this.html = new HtmlWriter(links, key -> localizer().message(key, List.of()).orElse(key));
  }

  Planning planning() {
    return planning;
  }

  Site site() {
    return planning.site();
  }

  /** Return what {@code site.yaml} says in the language of the text. */
  SiteConfig config() {
    return site().config().in(language.tag());
  }

  Route route() {
    return route;
  }

  Language language() {
    return language;
  }

  Language readers() {
    return readers;
  }

  Map<String, Version> versions() {
    return versions;
  }

  /** Return whether readers get a text in another language than theirs. */
  boolean isUntranslated() {
    return !language.equals(readers);
  }

  Localizer localizer() {
    return planning.localizer(language.tag());
  }

  LinkResolver links() {
    return links;
  }

  HtmlWriter html() {
    return html;
  }

  Page page(String template, PageView view) {
    SiteViewBuilder sites = new SiteViewBuilder(this);
    Page.Frame frame = new Page.Frame(readers.tag(), sites.build(readers.tag()));
    return new Page(
        route,
        template,
        language.tag(),
        view,
        isUntranslated() ? sites.build(language.tag()) : frame.site(),
        frame);
  }

  /** Return where the site's root is, seen from this page. */
  String root() {
    return servedAtAnyDepth() ? basePath() : route.toRoot();
  }

  /** Return the absolute address of a page, or {@code null} where the site has no base. */
  @Nullable String absolute(Route to) {
    Located<String> base = site().config().baseUrl();
    return base == null ? null : to.under(base.value(), site().config().links());
  }

  /** Return the absolute address of this page, or {@code null} where the site has no base. */
  @Nullable String canonical() {
    return absolute(route);
  }

  /** Return the absolute address of what a file refers to, or {@code null} without a base. */
  @Nullable String address(SourcePath source, Located<String> reference) {
    return absolute(links.route(source, reference.value()));
  }

  @Nullable DateView date(@Nullable Located<LocalDate> day) {
    return day == null ? null : date(day.value());
  }

  DateView date(LocalDate day) {
    return new DateView(day.toString(), localizer().date(day));
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

  static String direction(Language language) {
    return language.rightToLeft() ? "rtl" : "ltr";
  }

  /** Return the link to a term's list, which a page of many guides shows again and again. */
  LinkView termLink(TermRef term) {
    return termLinks.computeIfAbsent(term, this::newTermLink);
  }

  private LinkView newTermLink(TermRef term) {
    String label = planning.labels(language.tag()).label(term);
    return new LinkView(label, links.href(site().config().term(readers.tag(), term)), false);
  }

  private String hrefTo(Route to) {
    LinkStyle style = site().config().links();
    return servedAtAnyDepth() ? to.under(basePath(), style) : route.linkTo(to, style);
  }

  /** A host shows the page for missing addresses wherever something is missing. */
  private boolean servedAtAnyDepth() {
    return route.path().equals("404.html");
  }

  private String basePath() {
    Located<String> base = site().config().baseUrl();
    String path = base == null ? null : URI.create(base.value()).getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
