package dev.waymark.page;

import dev.waymark.model.Guide;
import dev.waymark.model.Route;
import dev.waymark.model.SiteGuide;
import dev.waymark.page.view.DurationView;
import dev.waymark.page.view.PreviewView;
import java.util.List;

/** Builds what is drawn for those who link to a guide. */
final class PreviewViewBuilder {
  private static final String FILE = "preview.png";

  private final PageContext context;

  PreviewViewBuilder(PageContext context) {
    this.context = context;
  }

  /** Return where the picture of the guide at {@code guide} lies. */
  static Route route(Route guide) {
    return new Route(guide.path() + FILE);
  }

  PreviewView build(SiteGuide siteGuide) {
    Guide guide = siteGuide.guide();
    String steps =
        context
            .localizer()
            .message("glance.steps.flat", List.of(guide.steps().size()))
            .orElse(String.valueOf(guide.steps().size()));
    DurationView time = new GuideTimes(context.localizer()).total(guide);
    return new PreviewView(
        route(siteGuide.route()).file(),
        guide.document().title().value(),
        context.config().title().value(),
        time == null ? steps : steps + " · " + time.text(),
        context.language().rightToLeft());
  }
}
