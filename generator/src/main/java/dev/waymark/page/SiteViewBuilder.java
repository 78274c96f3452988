package dev.waymark.page;

import dev.waymark.locale.Localizer;
import dev.waymark.locale.TermLabels;
import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.Language;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.LinkTarget;
import dev.waymark.model.NavigationEntry;
import dev.waymark.model.Offline;
import dev.waymark.model.Output;
import dev.waymark.model.Route;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Version;
import dev.waymark.page.view.EmergencyView;
import dev.waymark.page.view.LanguageLinkView;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.SiteView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds what a page knows of its site. */
final class SiteViewBuilder {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");

  private final PageContext context;

  SiteViewBuilder(PageContext context) {
    this.context = context;
  }

  /** Build it in a language; links lead readers to pages in theirs. */
  SiteView build(String tag) {
    SiteConfig config = context.site().config().in(tag);
    String readers = context.readers().tag();
    Route home = context.site().config().home(readers);
    return new SiteView(
        config.title().value(),
        PageContext.text(config.summary()),
        link(config.title().value(), home),
        config.navigation().stream().map(entry -> link(entry, tag)).toList(),
        config.footer().stream().map(entry -> link(entry, tag)).toList(),
        config.emergency().stream().map(SiteViewBuilder::emergency).toList(),
        new ContactViewBuilder().build(config.contact()),
        PageContext.text(config.license()),
        languages(),
        browse(config, tag, readers),
        search(tag, readers),
        config.links() == LinkStyle.EXPLICIT
            ? null
            : context.links().href(new Route(home.path() + "manifest.webmanifest")),
        context.canonical() == null || !config.has(Output.SEARCH)
            ? null
            : context.links().href(new Route(home.path() + "opensearch.xml")),
        config.offline() == Offline.KEEP ? context.links().href(Offline.WORKER) : null,
        context.site().data());
  }

  private @Nullable LinkView search(String tag, String readers) {
    SiteConfig config = context.site().config();
    Localizer localizer = context.planning().localizer(tag);
    return config.has(Output.SEARCH)
        ? link(
            localizer.message("search.title", List.of()).orElse("search"), config.search(readers))
        : null;
  }

  private List<LanguageLinkView> languages() {
    List<Language> all = context.site().config().languages();
    if (all.size() == 1) {
      return List.of();
    }
    List<LanguageLinkView> links = new ArrayList<>();
    for (Language language : all) {
      Version version = context.versions().get(language.tag());
      boolean current = language.equals(context.readers());
      Route there =
          current
              ? context.route()
              : version == null ? context.site().config().home(language.tag()) : version.route();
      links.add(
          new LanguageLinkView(
              language.tag(),
              language.name(),
              PageContext.direction(language),
              context.links().href(there),
              current,
              version != null && version.translated()));
    }
    return links;
  }

  private List<LinkView> browse(SiteConfig config, String tag, String readers) {
    TermLabels labels = context.planning().labels(tag);
    List<LinkView> links = new ArrayList<>();
    for (var taxonomy : config.taxonomies()) {
      String field = taxonomy.field().value();
      if (context.site().hasGuides(readers, taxonomy)) {
        links.add(link(labels.label(field), context.site().config().taxonomy(readers, field)));
      }
    }
    return links;
  }

  private static EmergencyView emergency(EmergencyNumber entry) {
    return new EmergencyView(
        entry.region(), entry.number().value(), ContactViewBuilder.tel(entry.number().value()));
  }

  private LinkView link(String label, Route to) {
    return new LinkView(label, context.links().href(to), to.equals(context.route()));
  }

  private LinkView link(NavigationEntry entry, String tag) {
    String target = entry.target().value();
    if (target.startsWith("https://") || target.startsWith("http://")) {
      return new LinkView(entry.label(), target, false);
    }
    boolean current =
        context.site().resolve(SITE_FILE, target, context.readers().tag())
                instanceof LinkTarget.Document document
            && document.route().equals(context.route());
    return new LinkView(entry.label(), context.links().href(SITE_FILE, target, tag), current);
  }
}
