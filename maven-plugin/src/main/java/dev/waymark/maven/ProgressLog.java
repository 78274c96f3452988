package dev.waymark.maven;

import dev.waymark.BuildListener;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/** Log the progress of a stage that takes long: after 2 s, then every 5 s. Thread-safe. */
final class ProgressLog implements BuildListener {
  private static final long FIRST = TimeUnit.SECONDS.toNanos(2);
  private static final long NEXT = TimeUnit.SECONDS.toNanos(5);

  private final Log log;
  private final LongSupplier nanoTime;
  private final AtomicLong due = new AtomicLong();

  ProgressLog(Log log, LongSupplier nanoTime) {
    this.log = log;
    this.nanoTime = nanoTime;
  }

  @Override
  public void stageStarted(Stage stage, int total) {
    due.set(nanoTime.getAsLong() + FIRST);
  }

  @Override
  public void progress(Stage stage, int done, int total) {
    long now = nanoTime.getAsLong();
    long expected = due.get();
    if (now - expected >= 0 && due.compareAndSet(expected, now + NEXT)) {
      log.info(String.format(Locale.ROOT, "%s %,d of %,d", verb(stage), done, total) + noun(stage));
    }
  }

  private static String verb(Stage stage) {
    return switch (stage) {
      case READ -> "Read";
      case PARSE -> "Parsed";
      case ASSEMBLE -> "Assembled";
      case CHECK -> "Checked";
      case PLAN -> "Planned";
      case RENDER -> "Rendered";
      case PUBLISH -> "Published";
    };
  }

  private static String noun(Stage stage) {
    return switch (stage) {
      case READ, PARSE, PUBLISH -> " files";
      case ASSEMBLE, CHECK -> " guides";
      case PLAN, RENDER -> " pages";
    };
  }
}
