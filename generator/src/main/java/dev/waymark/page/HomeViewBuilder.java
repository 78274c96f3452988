package dev.waymark.page;

import dev.waymark.model.SiteConfig;
import dev.waymark.page.view.GuideCard;
import dev.waymark.page.view.HomeView;
import java.util.List;

/** Builds the home page of a language. */
final class HomeViewBuilder {
  private final PageContext context;
  private final GuideCards cards;

  HomeViewBuilder(PageContext context, GuideCards cards) {
    this.context = context;
    this.cards = cards;
  }

  HomeView build() {
    SiteConfig config = context.site().config();
    String title = config.title().value();
    String summary = PageContext.text(config.summary());
    List<GuideCard> listed =
        context.site().guides().stream()
            .filter(guide -> guide.guide().document().language().equals(context.language().tag()))
            .map(guide -> cards.card(guide, context))
            .toList();
    return new HomeView(
        new HeadViewBuilder(context).build(title, summary, null), title, summary, listed);
  }
}
