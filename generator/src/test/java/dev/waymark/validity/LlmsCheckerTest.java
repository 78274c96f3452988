package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class LlmsCheckerTest {
  private static final Sample GOOD =
      Sample.of(
              new LlmsChecker(),
              "llms.txt",
              """
              # Guides

              > Short ones.

              Read the [safety page](https://x.example/safety/) first.

              ## Guides

              - [Hand](https://x.example/guides/hand/index.md): Loosen it. [Safety](https://x.example/guides/hand/#wm-safety)
              - [Friend](https://friend.example/)
              """)
          .with("safety/index.html", "")
          .with("guides/hand/index.md", "")
          .with("guides/hand/index.html", GuidePage.HTML);

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
  }

  @Test
  void titleComesFirst() {
    GOOD.but("# Guides\n\n> Short ones.", "> Short ones.\n\n# Guides").isBad("one title");
    GOOD.but("> Short ones.", "# Short ones").isBad("one title");
  }

  @Test
  void sectionsHoldLinks() {
    GOOD.but("- [Friend](https://friend.example/)", "A friend.").isBad("neither a section nor");
    GOOD.but("- [Friend](https://friend.example/)\n", "")
        .but("- [Hand]", "[Hand]")
        .isBadAtLeast("no links");
    GOOD.but("https://x.example/safety/", "https://x.example/none/").isBad("leads nowhere");
  }

  @Test
  void guideComesWithItsSafetyNotes() {
    GOOD.but("#wm-safety", "").isBad("no way to the safety notes");
  }
}
