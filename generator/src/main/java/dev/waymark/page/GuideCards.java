package dev.waymark.page;

import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.LinkTarget;
import dev.waymark.model.Located;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Taxonomy;
import dev.waymark.page.view.GuideCard;
import dev.waymark.page.view.TermsView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Builds what a list shows of a guide. */
final class GuideCards {
  private final Map<Route, SiteGuide> byRoute = new HashMap<>();

  GuideCards(Site site) {
    site.guides().forEach(guide -> byRoute.put(guide.route(), guide));
  }

  /** Return the cards of the guides that {@code paths}, standing in {@code source}, name. */
  List<GuideCard> cards(SourcePath source, List<Located<String>> paths, PageContext context) {
    return paths.stream()
        .map(path -> context.site().resolve(source, path.value()))
        .filter(LinkTarget.Document.class::isInstance)
        .map(target -> byRoute.get(((LinkTarget.Document) target).route()))
        .filter(Objects::nonNull)
        .map(guide -> card(guide, context))
        .toList();
  }

  GuideCard card(SiteGuide guide, PageContext context) {
    Guide content = guide.guide();
    Document document = content.document();
    return new GuideCard(
        document.title().value(),
        context.links().href(guide.route()),
        PageContext.text(document.summary()),
        new GuideTimes(context.localizer()).total(content),
        content.steps().size(),
        PageContext.token(content.audience()),
        PageContext.token(content.difficulty()),
        terms(content, context.site()),
        new MediaViews(context).picture(document.source(), content.image()));
  }

  static List<TermsView> terms(Guide guide, Site site) {
    return site.config().taxonomies().stream()
        .filter(taxonomy -> guide.terms().containsKey(taxonomy.field().value()))
        .map(taxonomy -> terms(guide, taxonomy))
        .toList();
  }

  private static TermsView terms(Guide guide, Taxonomy taxonomy) {
    String field = taxonomy.field().value();
    List<String> labels =
        guide.terms().getOrDefault(field, List.of()).stream()
            .map(Located::value)
            .map(slug -> taxonomy.term(slug).map(term -> term.label()).orElse(slug))
            .toList();
    return new TermsView(field, taxonomy.label(), labels);
  }
}
