package dev.waymark.page;

import dev.waymark.locale.TermLabels;
import dev.waymark.model.Contact;
import dev.waymark.model.Dates;
import dev.waymark.model.Document;
import dev.waymark.model.Equipment;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Neighbours;
import dev.waymark.model.Output;
import dev.waymark.model.Reference;
import dev.waymark.model.Review;
import dev.waymark.model.RichText;
import dev.waymark.model.Route;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.TermRef;
import dev.waymark.page.view.AuthorView;
import dev.waymark.page.view.EquipmentView;
import dev.waymark.page.view.FormatsView;
import dev.waymark.page.view.GuideView;
import dev.waymark.page.view.Later;
import dev.waymark.page.view.NeighbourView;
import dev.waymark.page.view.QrView;
import dev.waymark.page.view.ReferenceView;
import dev.waymark.page.view.ReviewView;
import dev.waymark.qr.QrEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the view of a guide. */
final class GuideViewBuilder {
  private final PageContext context;
  private final GuideCards cards;
  private final SiteConfig config;

  GuideViewBuilder(PageContext context, GuideCards cards) {
    this.context = context;
    this.cards = cards;
    this.config = context.config();
  }

  GuideView build(SiteGuide siteGuide) {
    Guide guide = siteGuide.guide();
    Neighbours neighbours =
        context.site().neighbours().getOrDefault(siteGuide.route(), Neighbours.NONE);
    List<Crumb> crumbs = crumbs(guide);
    Document document = guide.document();
    Dates dates = document.dates();
    LocalDate updated = context.site().updated(document);
    MediaViews media = new MediaViews(context);
    String title = document.title().value();
    String summary = PageContext.text(document.summary());
    return new GuideView(
        head(siteGuide, crumbs).build(title, summary),
        title,
        summary,
        PageContext.token(guide.audience()),
        PageContext.token(guide.position()),
        PageContext.token(guide.difficulty()),
        new GuideTimes(context.localizer()).total(guide),
        guide.steps().size(),
        GuideCards.terms(guide, context),
        equipment(guide.tools()),
        equipment(guide.supplies()),
        new SafetyViewBuilder(context.html()).build(guide.safety()),
        guide.phased(),
        new PhaseViewBuilder(context).build(guide),
        guide.afterCare().stream().map(context.html()::write).toList(),
        context.html().write(document.source(), document.body().segments()),
        ContentViewBuilder.headings(document.body()),
        guide.authors().stream()
            .map(author -> new AuthorView(author.name().value(), PageContext.text(author.url())))
            .toList(),
        review(guide.review()),
        context.date(dates.published()),
        updated == null ? null : context.date(updated),
        context.date(dates.expires()),
        guide.references().stream().map(this::reference).toList(),
        media.picture(document.source(), guide.image()),
        media.video(document.source(), guide.video()),
        new ContactViewBuilder().build(contact(guide)),
        new ShareViewBuilder(context).build(title),
        qr(),
        context.html().writeNullable(disclaimer(guide)),
        PageContext.text(guide.license() == null ? config.license() : guide.license()),
        guide.tags().stream().map(Located::value).toList(),
        cards.cards(neighbours.prerequisites(), context),
        cards.cards(neighbours.related(), context),
        cards.cards(neighbours.followUps(), context),
        neighbour(neighbours.previous()),
        neighbour(neighbours.next()),
        new VersionViewBuilder(context).build(document),
        formats(siteGuide),
        document.extra());
  }

  /** What is data about the original stands on its own page alone. */
  private HeadViewBuilder head(SiteGuide guide, List<Crumb> crumbs) {
    HeadViewBuilder head =
        new HeadViewBuilder(context).crumbs(crumbs).article(new ShareImages(context).of(guide));
    return guide.isUntranslated()
        ? head
        : head.data(
            new Later<>(
                () -> Optional.of(new GuideJsonLd(context, guide.guide(), crumbs).write())));
  }

  private List<Crumb> crumbs(Guide guide) {
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(Crumb.home(context));
    String readers = context.readers().tag();
    TermLabels labels = context.planning().labels(readers);
    config.taxonomies().stream()
        .filter(taxonomy -> !taxonomy.isDerived())
        .map(taxonomy -> taxonomy.field().value())
        .flatMap(
            field ->
                guide.terms().getOrDefault(field, List.of()).stream()
                    .map(term -> new TermRef(field, term.value())))
        .findFirst()
        .ifPresent(
            term ->
                crumbs.add(
                    new Crumb(labels.label(term), context.site().config().term(readers, term))));
    crumbs.add(new Crumb(guide.document().title().value(), context.route()));
    return crumbs;
  }

  private Later<QrView> qr() {
    String address = context.canonical();
    return address == null
        ? Later.of(null)
        : new Later<>(
            () ->
                QrEncoder.encode(address)
                    .map(code -> new QrView(address, code.size(), code.path())));
  }

  private @Nullable NeighbourView neighbour(@Nullable SiteGuide guide) {
    if (guide == null) {
      return null;
    }
    Document document = guide.guide().document();
    String language = document.language();
    return new NeighbourView(
        document.title().value(),
        language,
        !language.equals(context.language().tag()),
        context.links().href(guide.route()));
  }

  private FormatsView formats(SiteGuide guide) {
    if (guide.isUntranslated()) {
      return new FormatsView(null, null);
    }
    return new FormatsView(
        format(guide, Output.JSON, "guide.json"), format(guide, Output.MARKDOWN, "index.md"));
  }

  private @Nullable String format(SiteGuide guide, Output output, String file) {
    return config.has(output) ? context.links().href(new Route(guide.route().path() + file)) : null;
  }

  private Contact contact(Guide guide) {
    Contact own = guide.contact() == null ? Contact.NONE : guide.contact();
    Contact shared = config.contact();
    return new Contact(
        own.call() == null ? shared.call() : own.call(),
        own.doctorOnline() == null ? shared.doctorOnline() : own.doctorOnline());
  }

  private @Nullable RichText disclaimer(Guide guide) {
    return guide.disclaimer() == null ? config.disclaimer() : guide.disclaimer();
  }

  private @Nullable ReviewView review(@Nullable Review review) {
    if (review == null) {
      return null;
    }
    boolean overdue =
        review.next() != null && review.next().value().isBefore(context.site().date());
    return new ReviewView(
        review.by().value(),
        PageContext.text(review.role()),
        context.date(review.last()),
        context.date(review.next()),
        overdue);
  }

  private ReferenceView reference(Reference reference) {
    return new ReferenceView(
        reference.title().value(),
        PageContext.text(reference.publisher()),
        PageContext.text(reference.url()),
        context.date(reference.accessed()));
  }

  private static List<EquipmentView> equipment(List<Equipment> equipment) {
    return equipment.stream()
        .map(
            item ->
                new EquipmentView(
                    item.name().value(), item.quantity(), item.note(), item.optional()))
        .toList();
  }
}
