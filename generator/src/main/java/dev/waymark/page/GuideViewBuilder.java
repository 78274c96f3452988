package dev.waymark.page;

import dev.waymark.model.Contact;
import dev.waymark.model.Dates;
import dev.waymark.model.Document;
import dev.waymark.model.Equipment;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Reference;
import dev.waymark.model.Review;
import dev.waymark.model.RichText;
import dev.waymark.model.SiteConfig;
import dev.waymark.page.view.AuthorView;
import dev.waymark.page.view.EquipmentView;
import dev.waymark.page.view.GuideView;
import dev.waymark.page.view.ReferenceView;
import dev.waymark.page.view.ReviewView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the view of a guide. */
final class GuideViewBuilder {
  private final PageContext context;
  private final GuideCards cards;
  private final SiteConfig config;

  GuideViewBuilder(PageContext context, GuideCards cards) {
    this.context = context;
    this.cards = cards;
    this.config = context.site().config();
  }

  GuideView build(Guide guide) {
    Document document = guide.document();
    Dates dates = document.dates();
    MediaViews media = new MediaViews(context);
    String title = document.title().value();
    String summary = PageContext.text(document.summary());
    return new GuideView(
        new HeadViewBuilder(context).build(title, summary, new GuideJsonLd(context, guide).write()),
        title,
        summary,
        PageContext.token(guide.audience()),
        PageContext.token(guide.position()),
        PageContext.token(guide.difficulty()),
        new GuideTimes(context.localizer()).total(guide),
        guide.steps().size(),
        GuideCards.terms(guide, context.site()),
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
        context.date(dates.updated()),
        context.date(dates.expires()),
        guide.references().stream().map(this::reference).toList(),
        media.picture(document.source(), guide.image()),
        media.video(document.source(), guide.video()),
        new ContactViewBuilder().build(contact(guide)),
        new ShareViewBuilder(context).build(title),
        context.html().writeNullable(disclaimer(guide)),
        PageContext.text(guide.license() == null ? config.license() : guide.license()),
        guide.tags().stream().map(Located::value).toList(),
        cards.cards(document.source(), guide.prerequisites(), context),
        cards.cards(document.source(), guide.related(), context),
        document.extra());
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
