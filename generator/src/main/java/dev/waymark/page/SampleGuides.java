package dev.waymark.page;

import dev.waymark.model.ContentPolicy;
import dev.waymark.page.view.AlternateView;
import dev.waymark.page.view.AuthorView;
import dev.waymark.page.view.ContactView;
import dev.waymark.page.view.ContentView;
import dev.waymark.page.view.EquipmentView;
import dev.waymark.page.view.FormatsView;
import dev.waymark.page.view.GuideCard;
import dev.waymark.page.view.GuideView;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.HeadingView;
import dev.waymark.page.view.Html;
import dev.waymark.page.view.Later;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.NeighbourView;
import dev.waymark.page.view.OpenGraphView;
import dev.waymark.page.view.QrView;
import dev.waymark.page.view.RedFlagView;
import dev.waymark.page.view.ReferenceView;
import dev.waymark.page.view.ReviewView;
import dev.waymark.page.view.SafetyView;
import dev.waymark.page.view.ShareImageView;
import dev.waymark.page.view.ShareView;
import dev.waymark.page.view.TermsView;
import dev.waymark.page.view.VersionView;
import dev.waymark.qr.QrEncoder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guides that are nobody's, to show a theme's components with. */
final class SampleGuides {
  private static final String ADDRESS = "https://example.org/";

  private final PageContext context;
  private final SampleTexts texts;

  SampleGuides(PageContext context, SampleTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  /** Return a guide that says all a guide can say. */
  GuideView full() {
    return new GuideView(
        head(openGraph()),
        texts.title(),
        texts.sentence(),
        "partner",
        "lying-front",
        "very-difficult",
        texts.minutes(75, 90, true),
        3,
        terms(),
        equipment(),
        equipment(),
        safety(),
        true,
        new SampleSteps(texts).inPhases(),
        List.of(texts.html(), texts.html(texts.longWord())),
        body(),
        headings(),
        List.of(new AuthorView(texts.name(), ADDRESS), new AuthorView(texts.longWord(), null)),
        new ReviewView(texts.name(), texts.title(), texts.day(), texts.day(), false),
        texts.day(),
        texts.day(),
        texts.day(),
        references(),
        texts.picture(),
        texts.video(),
        new SampleLists(texts).contact(),
        new ShareView(
            ADDRESS,
            "mailto:?body=" + ADDRESS,
            "sms:?&body=" + ADDRESS,
            List.of(new LinkView(texts.name(), ADDRESS, false))),
        new Later<>(
            () ->
                QrEncoder.encode(ADDRESS)
                    .map(code -> new QrView(ADDRESS, code.size(), code.path()))),
        texts.html(),
        texts.name(),
        List.of(texts.name(), texts.longWord()),
        cards(),
        cards(),
        cards(),
        new NeighbourView(texts.title(), context.language().tag(), false, texts.home()),
        new NeighbourView(texts.longWord(), "en", true, texts.home()),
        version(true),
        new FormatsView(texts.home(), texts.home()),
        Map.of());
  }

  /** Return a guide that says no more than it must. */
  GuideView bare() {
    return new GuideView(
        head(null),
        texts.title(),
        null,
        null,
        null,
        null,
        null,
        1,
        List.of(),
        List.of(),
        List.of(),
        new SafetyView(List.of(), List.of(), List.of(), List.of(), List.of()),
        false,
        new SampleSteps(texts).flat(),
        List.of(),
        new Html(""),
        List.of(),
        List.of(),
        new ReviewView(texts.name(), null, null, null, true),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        new ContactView(null, null),
        new ShareView(null, null, null, List.of()),
        Later.of(null),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        version(false),
        new FormatsView(null, null),
        Map.of());
  }

  /** Return a page without steps. */
  ContentView text() {
    return new ContentView(
        head(null),
        texts.title(),
        texts.sentence(),
        body(),
        headings(),
        texts.day(),
        texts.day(),
        version(true),
        Map.of());
  }

  private HeadView head(@Nullable OpenGraphView graph) {
    String tag = context.language().tag();
    boolean full = graph != null;
    return new HeadView(
        tag,
        PageContext.direction(context.language()),
        texts.title(),
        full ? texts.sentence() : null,
        new Html(ContentPolicy.PAGE.text()),
        context.root(),
        full ? ADDRESS : null,
        false,
        full ? List.of(new AlternateView(tag, ADDRESS)) : List.of(),
        full ? texts.home() : null,
        full ? texts.home() : null,
        List.of(),
        List.of(texts.link(texts.name(), false), texts.link(texts.longWord(), false)),
        graph,
        Later.of(null));
  }

  private OpenGraphView openGraph() {
    ShareImageView image = new ShareImageView(ADDRESS + "preview.png", texts.title(), 1200, 630);
    return new OpenGraphView("article", "en_GB", List.of("bn_BD"), image);
  }

  private List<TermsView> terms() {
    return List.of(
        new TermsView(
            "sample",
            texts.name(),
            List.of(texts.link(texts.title(), false), texts.link(texts.longWord(), false))));
  }

  private List<EquipmentView> equipment() {
    return List.of(
        new EquipmentView(texts.name(), texts.title(), texts.sentence(), true),
        new EquipmentView(texts.longWord(), null, null, false));
  }

  private SafetyView safety() {
    return new SafetyView(
        List.of(
            new RedFlagView("emergency", texts.items(), texts.html()),
            new RedFlagView("urgent", texts.items(), texts.html()),
            new RedFlagView("non-urgent", texts.items(), null)),
        texts.items(),
        texts.items(),
        texts.items(),
        texts.items());
  }

  private Html body() {
    String title = texts.html(texts.title()).value();
    return new Html(
        "<h2 id=\"sample-heading\">" + title + "</h2>\n<p>" + texts.html().value() + "</p>");
  }

  private List<HeadingView> headings() {
    return List.of(new HeadingView(2, "sample-heading", texts.title()));
  }

  private List<ReferenceView> references() {
    return List.of(
        new ReferenceView(texts.title(), texts.name(), ADDRESS, texts.day()),
        new ReferenceView(texts.longWord(), null, null, null));
  }

  private List<GuideCard> cards() {
    return List.of(
        new GuideCard(
            texts.title(),
            context.language().tag(),
            false,
            false,
            texts.home(),
            texts.sentence(),
            texts.minutes(10, 15, false),
            12,
            "self",
            "easy",
            terms(),
            texts.picture()),
        new GuideCard(
            texts.longWord(),
            "en",
            true,
            true,
            texts.home(),
            texts.longWord(),
            null,
            1,
            null,
            null,
            List.of(),
            null),
        new GuideCard(
            texts.title(),
            context.language().tag(),
            false,
            false,
            texts.home(),
            null,
            null,
            1,
            null,
            null,
            List.of(),
            null));
  }

  private VersionView version(boolean full) {
    return new VersionView(
        context.language().tag(),
        PageContext.direction(context.language()),
        context.language().name(),
        !full,
        full,
        full ? new SampleLists(texts).languages().get(0) : null,
        full ? ADDRESS : null);
  }
}
