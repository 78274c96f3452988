package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class HeadersCheckerTest {
  private static final Sample GOOD =
      Sample.of(
          new HeadersChecker(),
          "_headers",
          """
          # All
          /*
            X-Content-Type-Options: nosniff
            Content-Security-Policy: default-src 'self'

          /assets/*
            Cache-Control: max-age=31536000
          """);

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void headersBelongToPaths() {
    GOOD.but("/*\n  X", "  X").isBadAtLeast("no header of a path");
    GOOD.but("/assets/*", "assets/*").isBad("no path, or twice: assets/*");
    GOOD.but("/assets/*", "/*").isBad("no path, or twice: /*");
    GOOD.but("  Cache-Control: max-age=31536000", "").isBad("a path without headers: /assets/*");
    GOOD.with("_headers", "# None\n").isBad("no paths");
  }

  @Test
  void headersAreOfTheirForm() {
    GOOD.but("Cache-Control: max", "Cache Control: max").isBadAtLeast("no header of a path");
    GOOD.but("nosniff", "").isBad("no header of a path");
    GOOD.but("Content-Security-Policy: d", "x-content-type-options: d").isBad("a header twice");
  }
}
