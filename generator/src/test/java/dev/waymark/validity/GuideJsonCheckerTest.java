package dev.waymark.validity;

import org.junit.jupiter.api.Test;

final class GuideJsonCheckerTest {
  private static final Sample GOOD =
      Sample.of(
          new GuideJsonChecker(),
          "guides/hand/guide.json",
          "{\"title\":\"Hand\",\"safety\":{\"stopIf\":[]},\"phases\":[{\"steps\":[]}]}");

  @Test
  void goodOneIsAccepted() {
    GOOD.isGood();
    GOOD.but("\"phases\":[{\"steps\":[]}]", "\"steps\":[]").isGood();
  }

  @Test
  void safetyComesBeforeTheSteps() {
    GOOD.but("\"title\":\"Hand\"", "\"steps\":[]").isBad("safety is not before the steps");
    GOOD.but("\"safety\"", "\"notes\"").isBad("safety is not before the steps");
    GOOD.but("\"phases\":[{\"steps\":[]}]", "\"x\":1").isBad("safety is not before the steps");
    GOOD.but("\"title\"", "\"safety\":1,\"safety\"").isBad("is not JSON");
    GOOD.but("}]}", "}]").isBad("is not JSON");
  }
}
