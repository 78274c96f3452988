package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Site;
import java.util.List;

/** What a site should say about itself. */
final class SiteRules {
  private final Site site;

  SiteRules(Site site) {
    this.site = site;
  }

  List<Diagnostic> check() {
    if (site.config().baseUrl() != null) {
      return List.of();
    }
    return List.of(
        Diagnostic.warning(
            "no-base-url",
            "without a baseUrl, feeds, sitemap and addresses to share are left out",
            Span.ofFile("site.yaml"),
            "write where the site is published, as in baseUrl: https://guides.example/"));
  }
}
