package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class SitemapCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new SitemapChecker(),
              "sitemap-1.xml",
              """
              <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:h="http://www.w3.org/1999/xhtml">
              <url><loc>https://x.example/</loc><lastmod>2026-01-01</lastmod><priority>0.5</priority>
              <h:link rel="alternate" hreflang="en" href="https://x.example/"/></url>
              </urlset>
              """)
          .with("index.html", "");

  @Test
  void goodOnesAreAccepted() {
    GOOD.isGood();
    GOOD.with(
            "sitemap-1.xml",
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://x.example/sitemap-1.xml</loc></sitemap></sitemapindex>
            """)
        .isGood();
  }

  @Test
  void rootIsKnown() {
    GOOD.but("0.9", "0.8").isBad("neither urlset nor sitemapindex");
    GOOD.but("<url>", "<sitemap>").but("</url>", "</sitemap>").isBad("unknown: sitemap");
    GOOD.but("</urlset>", "").isBad("is not well-formed");
    GOOD.with("sitemap-1.xml", "<urlset xmlns='" + SitemapChecker.NAMESPACE + "'/>")
        .isBad("0 entries");
  }

  @Test
  void sizeIsLimited() {
    String more = "<url><loc>https://x.example/</loc></url>".repeat(50_000);
    GOOD.but("</urlset>", more + "</urlset>").isBad("50001 entries");
    GOOD.but("</urlset>", " ".repeat(52_428_800) + "</urlset>").isBad("50 MB");
  }

  @Test
  void valuesAreOfTheirForm() {
    GOOD.but("<loc>https://x.example/", "<loc>/").isBad("loc: /");
    GOOD.but("<loc>https://x.example/", "<loc>https://x.example/none/").isBad("loc: ");
    GOOD.but("<loc>https://x.example/", "<loc>https://other.example/").isBad("loc: ");
    GOOD.but("2026-01-01", "1 January").isBad("lastmod: 1 January");
    GOOD.but("0.5", "2").isBad("priority: 2");
    GOOD.but("<loc>https://x.example/</loc>", "").isBad("without loc");
    GOOD.but("<priority>0.5</priority>", "<title>A</title>").isBad("unknown, or twice: title");
  }
}
