package dev.waymark.host;

import dev.waymark.model.ContentPolicy;
import dev.waymark.model.Document;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Located;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes files for the host: {@code _redirects} and {@code _headers} (Netlify, Cloudflare Pages),
 * {@code .nojekyll} and {@code CNAME} (GitHub Pages), {@code robots.txt} (RFC 9309).
 */
public final class HostFiles {
  /** What no page of a guide asks a device for (W3C: Permissions Policy). */
  private static final String UNUSED =
      "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
          + " payment=(), usb=()";

  private final Site site;
  private final SiteConfig config;

  /** Write for {@code site}. */
  public HostFiles(Site site) {
    this.site = site;
    this.config = site.config();
  }

  /** Return the files; paths in them begin with that of the site's address. */
  public List<SiteFile> write() {
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile(new Route(".nojekyll"), ""));
    files.add(new SiteFile(new Route("robots.txt"), robots()));
    files.add(new SiteFile(new Route("_headers"), headers()));
    String redirects = redirects();
    if (!redirects.isEmpty()) {
      files.add(new SiteFile(new Route("_redirects"), redirects));
    }
    Located<String> domain = config.customDomain();
    if (domain != null) {
      files.add(new SiteFile(new Route("CNAME"), domain.value() + "\n"));
    }
    return files;
  }

  private String robots() {
    Located<String> base = config.baseUrl();
    String sitemap = base == null ? "" : "\nSitemap: " + base.value() + "sitemap.xml\n";
    return "User-agent: *\nDisallow:\n" + sitemap;
  }

  /** What has a digest in its name never changes. */
  private String headers() {
    String path = basePath();
    String forever = "  Cache-Control: public, max-age=31536000, immutable\n";
    return path
        + "*\n  Content-Security-Policy: "
        + ContentPolicy.HOST.text()
        + "\n  Permissions-Policy: "
        + UNUSED
        + "\n  Referrer-Policy: same-origin\n  X-Content-Type-Options: nosniff\n"
        + path
        + "assets/*\n"
        + forever
        + path
        + "media/*\n"
        + forever;
  }

  private String redirects() {
    StringBuilder out = new StringBuilder();
    site.documents().forEach(page -> addRedirects(out, page.document(), page.route()));
    return out.toString();
  }

  private void addRedirects(StringBuilder out, Document document, Route to) {
    for (Located<String> alias : document.aliases()) {
      // A star would stand for any address.
      String from = Route.ofAlias(alias.value()).under(basePath(), LinkStyle.PRETTY);
      out.append(from.replace("*", "%2A"))
          .append(' ')
          .append(to.under(basePath(), config.links()))
          .append(" 301\n");
    }
  }

  private String basePath() {
    Located<String> base = config.baseUrl();
    String path = base == null ? null : URI.create(base.value()).getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
