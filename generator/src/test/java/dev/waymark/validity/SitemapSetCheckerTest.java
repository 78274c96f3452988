package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class SitemapSetCheckerTest {
  private static final String HEAD =
      "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:h='http://www.w3.org/1999/xhtml'>";
  private static final String ALTERNATES =
      """
      <h:link rel="alternate" hreflang="en" href="https://x.example/"/>
      <h:link rel="alternate" hreflang="bn" href="https://x.example/bn/"/></url>
      """;
  private static final Sample GOOD =
      Sample.of(
              new SitemapSetChecker(),
              "sitemap.xml",
              """
              <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap><loc>https://x.example/sitemap-bn.xml</loc></sitemap>
              <sitemap><loc>https://x.example/sitemap-en.xml</loc></sitemap></sitemapindex>
              """)
          .with(
              "sitemap-bn.xml",
              HEAD + "<url><loc>https://x.example/bn/</loc>" + ALTERNATES + "</urlset>")
          .with(
              "sitemap-en.xml",
              HEAD + "<url><loc>https://x.example/</loc>" + ALTERNATES + "</urlset>")
          .with("index.html", "<link rel=canonical href='https://x.example/'>")
          .with("bn/index.html", "<link rel=canonical href='https://x.example/bn/'>")
          .with("old/index.html", "<link rel=canonical href='https://x.example/'>")
          .with("404.html", "<meta name=robots content=noindex>");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void indexNamesAllParts() {
    GOOD.but("sitemap-bn", "sitemap-fr").isBad("the index names");
    GOOD.but("sitemap-bn", "sitemap-en").isBadAtLeast("twice: https://x.example/sitemap-en.xml");
    GOOD.with("sitemap-fr.xml", HEAD + "</urlset>").isBad("the index names");
  }

  @Test
  void alternatesAgreeAcrossParts() {
    GOOD.but("sitemap-bn.xml", "hreflang=\"en\"", "hreflang=\"fr\"")
        .isBadAtLeast("different alternates");
    GOOD.but("sitemap-bn.xml", "href=\"https://x.example/bn/\"", "href=\"https://x.example/c/\"")
        .isBadAtLeast("https://x.example/bn/ is not among its own alternates");
    GOOD.but("sitemap-bn.xml", "\"en\"", "\"e_\"").isBadAtLeast("no language: e_");
    GOOD.but("sitemap-bn.xml", "\"en\"", "\"bn\"").isBadAtLeast("a language twice: bn");
    GOOD.but("sitemap-bn.xml", "rel=\"alternate\" hreflang=\"en\"", "hreflang=\"en\"")
        .isBad("no alternate");
  }

  @Test
  void pagesAreListedOnce() {
    GOOD.with("new/index.html", "<link rel=canonical href='https://x.example/new/'>")
        .isBad("new/index.html is not listed");
    GOOD.with(
            "index.html",
            "<link rel=canonical href='https://x.example/'><meta name=robots content=noindex>")
        .isBad("index.html is noindex, but listed");
    GOOD.with("index.html", "<link rel=canonical href='https://x.example/bn/'>")
        .isBad("by another address than its canonical one");
  }
}
