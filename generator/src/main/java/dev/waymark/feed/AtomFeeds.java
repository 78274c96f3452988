package dev.waymark.feed;

import dev.waymark.locale.Localizer;
import dev.waymark.locale.TermLabels;
import dev.waymark.model.Dates;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Listing;
import dev.waymark.model.Located;
import dev.waymark.model.Output;
import dev.waymark.model.Route;
import dev.waymark.model.Safety;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteFile;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.Term;
import dev.waymark.model.TermRef;
import dev.waymark.model.Version;
import dev.waymark.xml.XmlWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a feed of each language and of each term (RFC 4287). Each entry leads to the guide's
 * safety notes too.
 */
public final class AtomFeeds {
  private static final String FILE = "feed.xml";
  private static final int MOST_ENTRIES = 20;

  private final Site site;
  private final SiteConfig config;
  private final Map<String, Localizer> localizers;

  /** Write feeds of {@code site} in the languages of {@code localizers}, by tag. */
  public AtomFeeds(Site site, Map<String, Localizer> localizers) {
    this.site = site;
    this.config = site.config();
    this.localizers = Map.copyOf(localizers);
  }

  /** Return the feeds; none where the site has no address, or a term no guide in the language. */
  public List<SiteFile> write() {
    Located<String> base = config.baseUrl();
    List<SiteFile> files = new ArrayList<>();
    if (base != null) {
      for (Listing listing : site.listings().values()) {
        if (listing.terms().isEmpty() || isFed(listing)) {
          files.add(write(listing, base.value()));
        }
      }
    }
    return files;
  }

  private boolean isFed(Listing listing) {
    return config.has(Output.TERM_FEEDS) && listing.terms().size() == 1 && listing.isTranslated();
  }

  private SiteFile write(Listing listing, String base) {
    List<SiteGuide> guides =
        listing.guides().stream()
            .filter(guide -> !guide.isUntranslated())
            .sorted(Comparator.comparing((SiteGuide g) -> changed(g.guide())).reversed())
            .limit(MOST_ENTRIES)
            .toList();
    Route route = new Route(listing.route().path() + FILE);
    SiteConfig texts = config.in(listing.language());
    XmlWriter xml = new XmlWriter();
    xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", listing.language());
    xml.text("id", listing.route().under(base, config.links()));
    xml.text("title", title(listing, texts));
    String summary = summary(listing, texts);
    if (summary != null) {
      xml.text("subtitle", summary);
    }
    LocalDate newest = guides.stream().map(g -> changed(g.guide())).findFirst().orElse(site.date());
    xml.text("updated", timestamp(newest));
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", address(route, base));
    xml.empty(
        "link", "rel", "alternate", "type", "text/html", "href", address(listing.route(), base));
    xml.start("author").text("name", texts.title().value()).end();
    guides.forEach(guide -> writeEntry(xml, guide, base));
    return new SiteFile(route, xml.end().toString());
  }

  private void writeEntry(XmlWriter xml, SiteGuide siteGuide, String base) {
    Guide guide = siteGuide.guide();
    Document document = guide.document();
    String address = address(siteGuide.route(), base);
    xml.start("entry");
    xml.text("id", address);
    xml.text("title", document.title().value());
    xml.text("updated", timestamp(changed(guide)));
    xml.text("published", timestamp(published(document)));
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
    guide
        .authors()
        .forEach(author -> xml.start("author").text("name", author.name().value()).end());
    if (document.summary() != null) {
      xml.text("summary", document.summary().value());
    }
    xml.text("content", content(guide, address), "type", "html");
    xml.end();
  }

  private String content(Guide guide, String address) {
    Document document = guide.document();
    StringBuilder html = new StringBuilder();
    if (document.summary() != null) {
      html.append("<p>").append(escape(document.summary().value())).append("</p>");
    }
    Version version = site.versions(document).get(document.language());
    if (version != null && version.isUnreviewed()) {
      html.append("<p>").append(escape(message(document.language(), "translation.unreviewed")));
      html.append("</p>");
    }
    if (!guide.safety().isEmpty()) {
      html.append("<p><a href=\"").append(escape(address + "#" + Safety.ANCHOR)).append("\">");
      html.append(escape(message(document.language(), "step.safety-first"))).append("</a></p>");
    }
    html.append("<p><a href=\"").append(escape(address)).append("\">");
    return html.append(escape(document.title().value())).append("</a></p>").toString();
  }

  private static @Nullable String summary(Listing listing, SiteConfig texts) {
    if (listing.terms().isEmpty()) {
      return texts.summary() == null ? null : texts.summary().value();
    }
    TermRef term = listing.terms().get(0);
    return texts
        .taxonomy(term.field())
        .flatMap(taxonomy -> taxonomy.term(term.slug()))
        .map(Term::summary)
        .orElse(null);
  }

  private String title(Listing listing, SiteConfig texts) {
    String title = texts.title().value();
    if (listing.terms().isEmpty()) {
      return title;
    }
    TermLabels labels = new TermLabels(texts, localizer(listing.language()));
    return labels.label(listing.terms().get(0)) + " – " + title;
  }

  private String message(String language, String key) {
    return localizer(language).message(key, List.of()).orElse(key);
  }

  private Localizer localizer(String language) {
    Localizer localizer = localizers.get(language);
    if (localizer == null) {
      throw new IllegalArgumentException("no messages for the language " + language);
    }
    return localizer;
  }

  private String address(Route route, String base) {
    return route.under(base, config.links());
  }

  private LocalDate changed(Guide guide) {
    LocalDate updated = site.updated(guide.document());
    return updated == null ? published(guide.document()) : updated;
  }

  private LocalDate published(Document document) {
    Dates dates = document.dates();
    return dates.published() == null ? site.date() : dates.published().value();
  }

  /** Guides know days, and Atom wants moments. */
  private static String timestamp(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
