package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Located;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Taxonomy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a site should say about itself. */
final class SiteRules {
  private final SiteConfig config;
  private final List<Diagnostic> problems = new ArrayList<>();

  SiteRules(Site site) {
    this.config = site.config();
  }

  List<Diagnostic> check() {
    if (config.baseUrl() == null) {
      problems.add(
          Diagnostic.of(
              CheckRule.NO_BASE_URL,
              "without a baseUrl, feeds, sitemap and addresses to share are left out",
              Span.ofFile("site.yaml"),
              "write where the site is published, as in baseUrl: https://guides.example/"));
    } else {
      checkDomain(config.baseUrl().value(), config.customDomain());
    }
    config.taxonomy(Taxonomy.TIME).ifPresent(this::checkTimes);
    return List.copyOf(problems);
  }

  /** A host that is told another name would serve pages that name the wrong address. */
  private void checkDomain(String baseUrl, @Nullable Located<String> domain) {
    if (domain != null && !domain.value().equals(host(baseUrl))) {
      problems.add(
          Diagnostic.of(
              CheckRule.OTHER_DOMAIN,
              "the site's addresses begin with " + baseUrl + ", which is another domain",
              domain.at(),
              "write the same one in both"));
    }
  }

  private static @Nullable String host(String address) {
    try {
      return new URI(address).getHost();
    } catch (URISyntaxException reportedAlready) {
      return null;
    }
  }

  private void checkTimes(Taxonomy times) {
    if (times.terms().stream().allMatch(term -> term.upTo() != null)) {
      problems.add(
          Diagnostic.of(
              CheckRule.NO_REST_OF_TIME,
              "guides that take longer than the longest of these times belong to none of them",
              times.field().at(),
              "add a term without upTo, such as longer: {}"));
    }
  }
}
