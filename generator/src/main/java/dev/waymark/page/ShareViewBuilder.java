package dev.waymark.page;

import dev.waymark.model.Route;
import dev.waymark.model.ShareLink;
import dev.waymark.model.ShareTarget;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.ShareView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Builds ways to pass a page on; none where the site has no address. */
final class ShareViewBuilder {
  private final PageContext context;

  ShareViewBuilder(PageContext context) {
    this.context = context;
  }

  ShareView build(String title) {
    String url = context.canonical();
    if (url == null) {
      return new ShareView(null, null, null, List.of());
    }
    List<ShareTarget> ways = context.config().share();
    String text = message("share.message", title, url);
    String subject = message("share.subject", title, url);
    return new ShareView(
        ways.contains(ShareTarget.LINK) ? url : null,
        ways.contains(ShareTarget.EMAIL)
            ? "mailto:?subject=" + query(subject) + "&body=" + query(text)
            : null,
        ways.contains(ShareTarget.SMS) ? "sms:?&body=" + query(text) : null,
        context.config().shareLinks().stream().map(link -> link(link, title, url)).toList());
  }

  private static LinkView link(ShareLink link, String title, String url) {
    String address =
        link.address().value().replace("{title}", value(title)).replace("{url}", value(url));
    return new LinkView(link.label(), address, false);
  }

  /** RFC 3986: a value keeps to itself wherever it stands in an address. */
  private static String value(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private String message(String key, String title, String url) {
    return context.localizer().message(key, List.of(title, url)).orElse(title + " " + url);
  }

  /** RFC 6068: what separates fields must not stand in one. */
  private static String query(String text) {
    return Route.encode(text)
        .replace("&", "%26")
        .replace("=", "%3D")
        .replace("+", "%2B")
        .replace("'", "%27");
  }
}
