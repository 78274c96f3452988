package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class RedirectsCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new RedirectsChecker(), "_redirects", "# Old\n/old/ /new/ 301\n/older  /new/  301\n")
          .with("new/index.html", "");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void linesAreOfTheirForm() {
    GOOD.but("/old/ /new/ 301", "/old/ /new/").isBad("not three columns");
    GOOD.but("/old/ /new/ 301", "/old/ /new/ 302").isBad("not 301");
    GOOD.but("/old/ ", "old/ ").isBad("no path: old/");
    GOOD.but("/older ", "/old/ ").isBad("twice: /old/");
    GOOD.but("/old/ /new/ 301\n/older  /new/  301", "").isBad("no lines");
  }

  @Test
  void targetIsThere() {
    GOOD.but("/old/ /new/", "/old/ /none/").isBad("leads to no page: /none/");
    GOOD.but("/old/ /new/", "/old/ https://other.example/").isBad("leads to no page");
    GOOD.but("/old/ ", "/new/ ").isBadAtLeast("leads to another old path: /older");
  }
}
