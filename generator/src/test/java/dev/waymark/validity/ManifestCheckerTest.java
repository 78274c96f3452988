package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class ManifestCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new ManifestChecker(),
              "bn/manifest.webmanifest",
              """
              {"name":"X","lang":"bn","dir":"ltr","start_url":"./","scope":"../","display":"standalone",
               "theme_color":"#fff",
               "icons":[{"src":"../assets/i.svg","sizes":"any","type":"image/svg+xml"},
                        {"src":"/assets/i.png","sizes":"192x192","type":"image/png"}]}
              """)
          .with("index.html", "")
          .with("bn/index.html", "")
          .with("assets/i.svg", "")
          .with("assets/i.png", "");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void textsAreOfTheirForm() {
    GOOD.but("\"X\"", "\"\"").isBad("no name");
    GOOD.but("\"bn\"", "\"b_\"").isBad("no lang");
    GOOD.but("\"lang\":\"bn\",", "").isBad("no lang");
    GOOD.but("\"ltr\"", "\"left\"").isBad("no dir");
    GOOD.but("standalone", "alone").isBad("no display");
    GOOD.but("#fff", "").isBad("no theme_color");
    GOOD.but("}]}", "}]").isBad("is not JSON");
  }

  @Test
  void startIsAPageInScope() {
    GOOD.but("\"./\"", "\"./none/\"").isBad("start_url is no page");
    GOOD.but("\"start_url\":\"./\",", "").isBad("start_url is no page");
    GOOD.but("\"scope\":\"../\"", "\"scope\":\"./\"")
        .but("\"./\",\"scope\"", "\"../\",\"scope\"")
        .isBad("outside of scope");
  }

  @Test
  void iconsAreThere() {
    GOOD.but("../assets/i.svg", "assets/i.svg").isBad("no picture");
    GOOD.but("\"any\"", "\"big\"").isBad("wrong sizes");
    GOOD.but("\"image/png\"", "\"image/jpeg\"").isBad("wrong type");
    GOOD.but("\"icons\"", "\"pictures\"").isBad("no icons");
  }
}
