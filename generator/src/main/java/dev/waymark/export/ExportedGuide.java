package dev.waymark.export;

import dev.waymark.locale.Localizer;
import dev.waymark.locale.TermLabels;
import dev.waymark.model.Guide;
import dev.waymark.model.LinkTarget;
import dev.waymark.model.Located;
import dev.waymark.model.RichText;
import dev.waymark.model.Route;
import dev.waymark.model.Segment;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Version;
import java.util.List;
import java.util.regex.Pattern;

/** A guide on its way to machines: its texts with links that lead somewhere, and its messages. */
record ExportedGuide(Site site, SiteGuide placed, Localizer localizer) {
  /** Looked for where spaces begin alone, so that many of them take no longer. */
  private static final Pattern LINE_END = Pattern.compile("(?<!\\s)\\s*[\\n\\r]\\s*");

  Guide guide() {
    return placed.guide();
  }

  SiteConfig config() {
    return site.config().in(placed.language());
  }

  TermLabels labels() {
    return new TermLabels(config(), localizer);
  }

  /** Return whether it is a translation that no native speaker reviewed. */
  boolean isUnreviewed() {
    Version version = site.versions(guide().document()).get(placed.language());
    return version != null && version.isUnreviewed();
  }

  String say(String key, Object... arguments) {
    return localizer.message(key, List.of(arguments)).orElse(key);
  }

  /** Return the absolute address of a page, or the way to it where the site has no address. */
  String address(Route to) {
    Located<String> base = site.config().baseUrl();
    return base == null
        ? placed.route().linkTo(to, site.config().links())
        : to.under(base.value(), site.config().links());
  }

  /** Return the address of what a reference of the guide's source leads to. */
  String address(Located<String> reference) {
    return address(guide().document().source(), reference.value());
  }

  /** Return a short text as one line of Markdown that begins no block. */
  String markdown(RichText text) {
    String markdown = markdown(new SourcePath(text.at().file()), text.markdown());
    return MarkdownText.beginning(LINE_END.matcher(markdown.strip()).replaceAll(" "));
  }

  /** Return the body as Markdown. */
  String body() {
    return markdown(guide().document().source(), guide().document().body().markdown()).strip();
  }

  private String markdown(SourcePath source, List<Segment> segments) {
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Markup markup) {
        out.append(markup.html());
      } else if (segment instanceof Segment.Link link) {
        out.append(MarkdownText.target(address(source, link.target().value())));
      } else if (segment instanceof Segment.Image image) {
        out.append(MarkdownText.target(address(source, image.source().value())));
      }
    }
    return out.toString();
  }

  private String address(SourcePath source, String reference) {
    LinkTarget target = site.resolve(source, reference, placed.language());
    if (target instanceof LinkTarget.Document document) {
      return withFragment(address(document.route()), document.fragment());
    }
    return target instanceof LinkTarget.Media media
        ? withFragment(address(media.file().route()), media.fragment())
        : reference;
  }

  private static String withFragment(String address, String fragment) {
    return fragment.isEmpty() ? address : address + "#" + Route.encode(fragment);
  }
}
