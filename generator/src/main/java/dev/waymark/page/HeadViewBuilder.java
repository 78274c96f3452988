package dev.waymark.page;

import dev.waymark.model.ContentPolicy;
import dev.waymark.model.Language;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.Version;
import dev.waymark.page.view.AlternateView;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.Html;
import dev.waymark.page.view.Later;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.OpenGraphView;
import dev.waymark.page.view.ShareImageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds what a browser, a search engine and whoever gets a link must know. Not thread-safe. */
final class HeadViewBuilder {
  /** Stands for all languages that a page is not in. */
  private static final String OTHERS = "x-default";

  private static final String FEED = "feed.xml";

  private final PageContext context;
  private final List<LinkView> feeds = new ArrayList<>();
  private List<Crumb> crumbs = List.of();
  private @Nullable String previous;
  private @Nullable String next;
  private Later<Html> data = Later.of(null);
  private @Nullable ShareImageView image;
  private boolean article;
  private boolean indexed = true;
  private boolean moved;

  HeadViewBuilder(PageContext context) {
    this.context = context;
  }

  /** Say the way from the home page, with both ends. */
  HeadViewBuilder crumbs(List<Crumb> way) {
    crumbs = way;
    return this;
  }

  /** Say what comes before and after, of a list in several pages. */
  HeadViewBuilder pages(@Nullable String before, @Nullable String after) {
    previous = before;
    next = after;
    return this;
  }

  HeadViewBuilder data(Later<Html> jsonLd) {
    data = jsonLd;
    return this;
  }

  /** Offer the news of a list. */
  HeadViewBuilder feed(String title, Route list) {
    if (context.canonical() != null) {
      Route feed = new Route(list.path() + FEED);
      feeds.add(new LinkView(title, context.links().href(feed), false));
    }
    return this;
  }

  /** Say that the page is a text of its own, with a picture for those who link to it. */
  HeadViewBuilder article(@Nullable ShareImageView picture) {
    article = true;
    image = picture;
    return this;
  }

  HeadViewBuilder indexed(boolean value) {
    indexed = value;
    return this;
  }

  HeadView build(String title, @Nullable String description) {
    String tag = context.readers().tag();
    feed(context.site().config().in(tag).title().value(), context.site().config().home(tag));
    Version own = context.versions().get(tag);
    return head(
        title, description, canonical(own), indexed && (own == null || !own.isUnreviewed()));
  }

  /** Build the head of a page that has no address of its own. */
  HeadView buildUnlisted(String title) {
    return head(title, null, null, false);
  }

  /** Build the head of a page that has moved. */
  HeadView buildMoved(String title, Route to) {
    moved = true;
    return head(title, null, context.absolute(to), false);
  }

  private HeadView head(
      String title, @Nullable String description, @Nullable String canonical, boolean listed) {
    Language readers = context.readers();
    List<AlternateView> alternates = listed ? alternates() : List.of();
    return new HeadView(
        readers.tag(),
        PageContext.direction(readers),
        title,
        description,
        new Html(ContentPolicy.PAGE.text()),
        context.root(),
        canonical,
        listed,
        alternates,
        previous,
        next,
        feeds,
        crumbs.stream()
            .map(
                crumb ->
                    new LinkView(
                        crumb.label(),
                        context.links().href(crumb.route()),
                        crumb.route().equals(context.route())))
            .toList(),
        canonical == null || moved ? null : openGraph(alternates),
        data);
  }

  /** An untranslated text belongs to the address of the original. */
  private @Nullable String canonical(@Nullable Version own) {
    Site site = context.site();
    Route original = own == null || own.translated() ? null : site.routes().get(own.source());
    return original == null ? context.canonical() : context.absolute(original);
  }

  /** Return all versions that search engines may list, where this one is among them. */
  private List<AlternateView> alternates() {
    List<AlternateView> alternates = new ArrayList<>();
    for (Map.Entry<String, Version> entry : context.versions().entrySet()) {
      String address = context.absolute(entry.getValue().route());
      if (entry.getValue().indexed() && address != null) {
        alternates.add(new AlternateView(entry.getKey(), address));
      }
    }
    Version own = context.versions().get(context.readers().tag());
    if (alternates.size() < 2 || own == null || !own.indexed()) {
      return List.of();
    }
    String main = context.site().config().mainLanguage().tag();
    Optional<AlternateView> forOthers =
        alternates.stream().filter(each -> each.language().equals(main)).findFirst();
    alternates.add(new AlternateView(OTHERS, forOthers.orElse(alternates.get(0)).href()));
    return alternates;
  }

  private OpenGraphView openGraph(List<AlternateView> alternates) {
    String tag = context.language().tag();
    return new OpenGraphView(
        article ? "article" : "website",
        locale(tag),
        alternates.stream()
            .map(AlternateView::language)
            .filter(other -> !other.equals(OTHERS) && !other.equals(tag))
            .map(this::locale)
            .toList(),
        image == null ? new ShareImages(context).ofSite() : image);
  }

  private String locale(String tag) {
    return context.planning().localizer(tag).territory();
  }
}
