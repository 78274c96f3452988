package dev.waymark.maven;

import static dev.waymark.BuildListener.Stage.PARSE;
import static dev.waymark.BuildListener.Stage.RENDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
  private final RecordingLog log = new RecordingLog();
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final ProgressLog progress = new ProgressLog(log, now::get);

  @Test
  void fastBuildLogsNothing() {
    progress.stageStarted(RENDER, 10_000);
    for (int done = 1; done <= 10_000; done++) {
      progress.progress(RENDER, done, 10_000);
    }
    pass(1_999);
    progress.progress(RENDER, 10_000, 10_000);

    assertThat(log.lines()).isEmpty();
  }

  @Test
  void longStageIsLoggedAfterTwoSecondsThenEveryFive() {
    progress.stageStarted(RENDER, 10_000);
    pass(2_000);
    progress.progress(RENDER, 4_000, 10_000);
    progress.progress(RENDER, 4_001, 10_000);
    pass(4_999);
    progress.progress(RENDER, 6_000, 10_000);
    pass(1);
    progress.progress(RENDER, 6_001, 10_000);

    assertThat(log.lines())
        .containsExactly(
            "info: Rendered 4,000 of 10,000 pages", "info: Rendered 6,001 of 10,000 pages");
  }

  @Test
  void everyStageHasItsOwnTime() {
    progress.stageStarted(PARSE, 10);
    pass(1_500);
    progress.stageStarted(RENDER, 10);
    pass(1_500);
    progress.progress(RENDER, 1, 10);

    assertThat(log.lines()).isEmpty();
  }

  private void pass(long millis) {
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
