package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class HeadCheckerTest {
  private static final String TRANSLATIONS =
      """
      <link rel="alternate" hreflang="en" href="https://x.example/">
      <link rel="alternate" hreflang="bn" href="https://x.example/bn/">
      <link rel="alternate" hreflang="x-default" href="https://x.example/">
      <link rel="alternate" hreflang="en" type="application/atom+xml" href="feed.xml">
      """;
  private static final Sample GOOD =
      Sample.of(
              new HeadChecker(),
              "index.html",
              "<html lang=en-GB><link rel=canonical href='https://x.example/'>" + TRANSLATIONS)
          .with("bn/index.html", "<html lang=bn>" + TRANSLATIONS);

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void canonicalIsOneAbsoluteAddress() {
    GOOD.but("<link rel=canonical href='https://x.example/'>", "").isBad("0 canonical");
    GOOD.but(
            "<link rel=canonical",
            "<link rel=canonical href='https://x.example/bn/'><link rel=canonical")
        .isBad("2 canonical");
    GOOD.but("canonical href='https://x.example/'", "canonical href='/'").isBad("not the absolute");
    GOOD.but("canonical href='https://x.example/'", "canonical href='https://x.example/c/'")
        .isBad("not the absolute");
    GOOD.but("<link rel=canonical href='https://x.example/'>", "<meta name=robots content=noindex>")
        .isGood();
  }

  @Test
  void pageHasALanguage() {
    GOOD.but("lang=en-GB", "lang=english_").isBadAtLeast("no language: english_");
  }

  @Test
  void translationsNameEachOther() {
    GOOD.with("bn/index.html", "<html lang=bn>").isBad("bn/index.html names other translations");
    GOOD.but("bn/index.html", "\"x-default\"", "\"fr\"").isBad("bn/index.html names other");
  }

  @Test
  void translationsAreComplete() {
    GOOD.but("<html lang=en-GB>", "<html lang=bn>").isBad("does not name itself");
    GOOD.but("\"x-default\"", "\"fr\"").isBadAtLeast("no x-default");
    GOOD.but("\"bn\"", "\"bn_\"").isBadAtLeast("no language: bn_");
    GOOD.but("\"bn\" href=\"https://x.example/bn/\"", "\"bn\" href=\"/bn/\"")
        .isBad("not the absolute address of a page: /bn/");
    GOOD.but("\"x-default\"", "\"en\"").isBadAtLeast("a language twice");
  }
}
