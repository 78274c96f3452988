package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class SearchIndexCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new SearchIndexChecker(),
              "search/parts/root.json",
              "{\"guides\":9,\"perPart\":8,\"words\":[\"a\"],\"stems\":[0],\"version\":\"1\"}")
          .with("search/parts/w0.json", "{}")
          .with("search/parts/p0.json", "{}")
          .with("search/parts/g0.json", "{}")
          .with("search/parts/g1.json", "{}");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void rootHasAllItsParts() {
    GOOD.but("[\"a\"]", "[\"a\",\"b\"]").isBad("no part search/parts/w1.json");
    GOOD.but("[0]", "[0,7]").isBad("no part search/parts/p1.json");
    GOOD.but("\"guides\":9", "\"guides\":17").isBad("no part search/parts/g2.json");
    GOOD.but("\"guides\":9", "\"guides\":8").isBad("a part too many");
    GOOD.but("]", "").isBad("is not JSON");
  }
}
