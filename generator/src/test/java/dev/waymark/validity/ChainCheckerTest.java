package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class ChainCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new ChainChecker(),
              "2/index.html",
              "<link rel=prev href='../'><link rel=next href='../3/'><a rel='next nofollow' href='/3/'>")
          .with("index.html", "<link rel=next href='2/'>")
          .with("3/index.html", "<link rel=prev href='https://x.example/2/'>")
          .with("other/index.html", "<a rel=nextdoor href='../'>");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void wayBackIsThere() {
    GOOD.with("3/index.html", "").isBad("no rel=prev back from 3/index.html");
    GOOD.with("index.html", "<link rel=next href='3/'>").isBad("no rel=next back from index.html");
    GOOD.but("rel=prev", "rel=start").isGood();
    GOOD.but("'../3/'", "'../4/'").isBadAtLeast("rel=next leads to");
    GOOD.but("'../'", "'../0/'").isBad("no rel=next back from nowhere");
  }

  @Test
  void circleIsFound() {
    GOOD.with("3/index.html", "<link rel=prev href='../2/'><link rel=next href='../'>")
        .isBad("next leads in a circle");
  }
}
