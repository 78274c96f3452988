package dev.waymark.page;

import dev.waymark.model.LinkTarget;
import dev.waymark.model.NavigationEntry;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.page.view.EmergencyView;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.SiteView;

/** Builds what a page knows of its site. */
final class SiteViewBuilder {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");

  private final PageContext context;

  SiteViewBuilder(PageContext context) {
    this.context = context;
  }

  SiteView build() {
    SiteConfig config = context.site().config();
    return new SiteView(
        config.title().value(),
        PageContext.text(config.summary()),
        new LinkView(
            config.title().value(),
            context.links().href(context.home()),
            context.home().equals(context.route())),
        config.navigation().stream().map(this::link).toList(),
        config.emergency().stream()
            .map(
                entry ->
                    new EmergencyView(
                        entry.region(),
                        entry.number().value(),
                        ContactViewBuilder.tel(entry.number().value())))
            .toList(),
        new ContactViewBuilder().build(config.contact()),
        PageContext.text(config.license()));
  }

  private LinkView link(NavigationEntry entry) {
    String target = entry.target().value();
    if (target.startsWith("https://") || target.startsWith("http://")) {
      return new LinkView(entry.label(), target, false);
    }
    boolean current =
        context.site().resolve(SITE_FILE, target) instanceof LinkTarget.Document document
            && document.route().equals(context.route());
    return new LinkView(entry.label(), context.links().href(SITE_FILE, target), current);
  }
}
