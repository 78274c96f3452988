package dev.waymark.validity;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** A format that a site may hold, by where its files lie or what is in them. */
@SuppressWarnings("ImmutableEnumChecker") // neither a checker nor a pattern keeps state
enum FileKind {
  PAGE(path(".*\\.html?"), new LinkChecker()),
  HEAD(path(".*\\.html?"), new HeadChecker()),
  TRANSLATED_PAGE(holds(HeadChecker.TRANSLATIONS), new HeadChecker()),
  CHAINED_PAGE(holds(ChainChecker.LINKS), new ChainChecker()),
  JSON_LD(holds(JsonLdChecker.SCRIPTS), new JsonLdChecker()),
  FEED(path("(.*/)?feed\\.xml"), new FeedChecker()),
  SITEMAP(path("(.*/)?sitemap[^/]*\\.xml"), new SitemapChecker()),
  SITEMAP_SET(
      (site, file) ->
          SitemapSetChecker.sitemaps(site).stream().findFirst().equals(Optional.of(file)),
      new SitemapSetChecker()),
  ROBOTS(path("robots\\.txt"), new RobotsChecker()),
  MANIFEST(path("(.*/)?[^/]+\\.webmanifest"), new ManifestChecker()),
  OPEN_SEARCH(path("(.*/)?opensearch[^/]*\\.xml"), new OpenSearchChecker()),
  REDIRECTS(path("_redirects"), new RedirectsChecker()),
  HEADERS(path("_headers"), new HeadersChecker()),
  LLMS(path("(.*/)?llms\\.txt"), new LlmsChecker()),
  GUIDE_JSON(path("(.*/)?guide\\.json"), new GuideJsonChecker()),
  SEARCH_INDEX(path("(.*/)?search/parts/(root|[gpw]\\d+)\\.json"), new SearchIndexChecker()),
  GUIDE_MARKDOWN(path("(.*/)?index\\.md"), new GuideMarkdownChecker());

  private final BiPredicate<WrittenSite, String> matcher;
  private final Checker checker;

  FileKind(BiPredicate<WrittenSite, String> matcher, Checker checker) {
    this.matcher = matcher;
    this.checker = checker;
  }

  boolean matches(WrittenSite site, String file) {
    return matcher.test(site, file);
  }

  List<String> problems(WrittenSite site, String file) {
    return checker.problems(site, file);
  }

  private static BiPredicate<WrittenSite, String> path(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return (site, file) -> compiled.matcher(file).matches();
  }

  private static BiPredicate<WrittenSite, String> holds(String selector) {
    return (site, file) -> file.endsWith(".html") && !site.parsed(file).select(selector).isEmpty();
  }
}
