package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class MemoTest {
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void equalInputNeedsNoWork() {
    Memo<String, String, Integer> memo = Memo.empty();
    assertThat(work(memo, "one")).isEqualTo(1);
    assertThat(work(memo, "one")).isEqualTo(1);
    assertThat(work(memo, "other")).isEqualTo(2);
  }

  @Test
  void noneKeepsNothing() {
    Memo<String, String, Integer> memo = Memo.none();
    assertThat(work(memo, "one")).isEqualTo(1);
    assertThat(work(memo, "one")).isEqualTo(2);
    memo.put("key", "one", 7);
    assertThat(memo.find("key", "one")).isNull();
  }

  private Integer work(Memo<String, String, Integer> memo, String input) {
    return memo.get("key", input, any -> done.incrementAndGet());
  }
}
