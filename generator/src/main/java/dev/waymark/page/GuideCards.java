package dev.waymark.page;

import dev.waymark.locale.TermLabels;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.TermRef;
import dev.waymark.page.view.GuideCard;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.TermsView;
import java.util.List;

/** Builds what a list shows of a guide. */
final class GuideCards {
  List<GuideCard> cards(List<SiteGuide> guides, PageContext context) {
    return guides.stream().map(guide -> card(guide, context)).toList();
  }

  private GuideCard card(SiteGuide guide, PageContext context) {
    Guide content = guide.guide();
    Document document = content.document();
    return new GuideCard(
        document.title().value(),
        document.language(),
        !document.language().equals(context.language().tag()),
        guide.isUntranslated(),
        context.links().href(guide.route()),
        PageContext.text(document.summary()),
        new GuideTimes(context.localizer()).total(content),
        content.steps().size(),
        PageContext.token(content.audience()),
        PageContext.token(content.difficulty()),
        terms(content, context),
        new MediaViews(context).picture(document.source(), content.image()));
  }

  /** Return the terms that authors give; others follow from what a view shows anyway. */
  static List<TermsView> terms(Guide guide, PageContext context) {
    return context.config().taxonomies().stream()
        .filter(taxonomy -> !taxonomy.isDerived())
        .filter(taxonomy -> guide.terms().containsKey(taxonomy.field().value()))
        .map(taxonomy -> terms(guide, taxonomy, context))
        .toList();
  }

  private static TermsView terms(Guide guide, Taxonomy taxonomy, PageContext context) {
    String field = taxonomy.field().value();
    TermLabels labels = context.planning().labels(context.language().tag());
    List<LinkView> links =
        guide.terms().getOrDefault(field, List.of()).stream()
            .map(Located::value)
            .map(slug -> new TermRef(field, slug))
            .map(context::termLink)
            .toList();
    return new TermsView(field, labels.label(field), links);
  }
}
