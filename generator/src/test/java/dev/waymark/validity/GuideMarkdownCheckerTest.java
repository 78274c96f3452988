package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class GuideMarkdownCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new GuideMarkdownChecker(),
              "guides/hand/index.md",
              """
              # Hand

              ## Safety

              - you feel *heat*
              - [broken
                skin](https://x.example/)

              ## Steps

              1. Press the **palm**\\.
              2. Rest.
              """)
          .with("guides/hand/index.html", GuidePage.HTML);

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
    GOOD.but("# Hand\n", "---\ntitle: Hand\n---\n\n# Hand\n").isGood();
  }

  @Test
  void everySafetyNoteComesFirst() {
    GOOD.but("- you feel *heat*\n", "").isBad("not before the first step: you feel heat");
    GOOD.but("- you feel *heat*\n", "")
        .but("2. Rest.", "2. Rest. you feel heat")
        .isBad("not before");
    GOOD.but("1. Press the **palm**\\.\n", "").isBadAtLeast("no first step");
    GOOD.but("# Hand\n", "1. Press the palm.\n")
        .isBadAtLeast("not before the first step: broken skin");
  }

  @Test
  void guideIsBesideIt() {
    GOOD.with("guides/hand/index.html", "<p>").isBad("no page of a guide");
    GOOD.but("# Hand", "Hand").isBad("does not begin with a heading");
  }
}
