package dev.waymark.page;

import dev.waymark.model.Document;
import dev.waymark.model.Language;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Located;
import dev.waymark.model.Route;
import dev.waymark.model.Version;
import dev.waymark.page.view.LanguageLinkView;
import dev.waymark.page.view.VersionView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds which version of a text a page shows. */
final class VersionViewBuilder {
  private static final String PLACE = "{path}";

  private final PageContext context;

  VersionViewBuilder(PageContext context) {
    this.context = context;
  }

  VersionView build(Document document) {
    Language language = context.language();
    Version own = context.versions().get(context.readers().tag());
    return new VersionView(
        language.tag(),
        PageContext.direction(language),
        language.name(),
        context.isUntranslated(),
        own != null && own.isUnreviewed(),
        original(document),
        edit(document));
  }

  /** Return the first version, unless this is it. */
  private @Nullable LanguageLinkView original(Document document) {
    for (Map.Entry<String, Version> entry : context.versions().entrySet()) {
      Version version = entry.getValue();
      if (version.translated()) {
        return version.source().equals(document.source())
            ? null
            : link(context.planning().language(entry.getKey()), version);
      }
    }
    return null;
  }

  private LanguageLinkView link(Language language, Version version) {
    return new LanguageLinkView(
        language.tag(),
        language.name(),
        PageContext.direction(language),
        context.links().href(version.route()),
        false,
        true);
  }

  private @Nullable String edit(Document document) {
    Located<String> address = context.site().config().history().edit();
    String path = context.site().history().repositoryPaths().get(document.source());
    return address == null || path == null
        ? null
        : address.value().replace(PLACE, new Route(path).under("", LinkStyle.PRETTY));
  }
}
