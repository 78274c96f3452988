package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class OpenSearchCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new OpenSearchChecker(),
              "opensearch.xml",
              """
              <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
              <ShortName>Sixteen letters.</ShortName><Description>Finds guides.</Description>
              <Url type="text/html" template="https://x.example/search/?q={searchTerms}&amp;p={startPage?}"/>
              <Url type="application/opensearchdescription+xml" rel="self" template="https://x.example/opensearch.xml"/>
              </OpenSearchDescription>
              """)
          .with("search/index.html", "");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void textsAreShort() {
    GOOD.but("Sixteen letters.", "Seventeen letters").isBad("ShortName");
    GOOD.but("<ShortName>Sixteen letters.</ShortName>", "").isBad("ShortName");
    GOOD.but("Finds guides.", "").isBad("Description");
    GOOD.but("<Url type=\"text", "<LongName>" + "x".repeat(49) + "</LongName><Url type=\"text")
        .isBad("LongName");
  }

  @Test
  void templateSearches() {
    GOOD.but("{searchTerms}", "x").isBad("no address of a page that searches");
    GOOD.but("https://x.example/search/", "search/").isBad("no address of a page");
    GOOD.but("https://x.example/search/", "https://x.example/find/").isBad("no address of a page");
    GOOD.but("text/html", "text/plain").isBad("no Url of type text/html");
    GOOD.but("opensearch/1.1", "opensearch/1.0").isBad("not the root");
  }
}
