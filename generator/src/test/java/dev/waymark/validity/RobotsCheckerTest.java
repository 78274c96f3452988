package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class RobotsCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new RobotsChecker(),
              "robots.txt",
              """
              # All may read all.
              User-agent: *
              Allow: /
              Disallow:

              Sitemap: https://x.example/sitemap.xml
              """)
          .with("sitemap.xml", "");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void rulesBelongToAGroup() {
    GOOD.but("User-agent: *\nAllow: /", "Allow: /\nUser-agent: *").isBad("not a rule: Allow: /");
    GOOD.but("Allow: /", "Allow: guides").isBad("not a rule: Allow: guides");
    GOOD.but("Allow: /", "Permit: /").isBad("not a rule: Permit");
    GOOD.but("Allow: /", "Welcome").isBad("not a rule: Welcome");
    GOOD.but("User-agent: *", "User-agent: all of you").isBad("not a rule");
    GOOD.but("User-agent: *", "").isBadAtLeast("no User-agent");
    GOOD.but("# All", "#" + "x".repeat(512_000)).isBad("500 KiB");
  }

  @Test
  void sitemapIsAbsoluteAndThere() {
    GOOD.but("https://x.example/sitemap.xml", "/sitemap.xml").isBad("not a rule: Sitemap");
    GOOD.but("https://x.example/sitemap.xml", "https://x.example/map.xml").isBad("not a rule");
    GOOD.but("Sitemap: https://x.example/sitemap.xml", "").isBad("no Sitemap");
  }
}
