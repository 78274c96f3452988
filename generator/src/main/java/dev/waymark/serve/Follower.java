package dev.waymark.serve;

import dev.waymark.Edition;
import dev.waymark.LiveFiles;
import dev.waymark.LiveSite;
import dev.waymark.diagnostic.Diagnostic;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at the sources again and again, and shows what becomes of them. */
final class Follower implements Runnable {
  private static final Duration SHORTEST = Duration.ofMillis(500);

  /** Looking takes no more than this part of the time, however many files there are. */
  private static final int SHARE = 20;

  /** Events may say too little, but not for longer than that. */
  private static final long TRUSTED = TimeUnit.SECONDS.toNanos(10);

  /** After a look at a few files, readers go first. */
  private static final Duration SOON = Duration.ofMillis(250);

  /** Whoever changed a file meanwhile is done by then. */
  private static final long RETRY_MILLIS = 400;

  /** Each retry waits twice as long as the one before, since it may be the machine that fails. */
  private static final int MOST_DOUBLINGS = 7;

  private final LiveSite site;
  private final Current current;
  private final Hints hints;
  private final ServeListener listener;
  private @Nullable Thread finishing;
  private String failure = "";
  private long looked;
  private volatile int unfinished;

  Follower(LiveSite site, Current current, Hints hints, ServeListener listener) {
    this.site = site;
    this.current = current;
    this.hints = hints;
    this.listener = listener;
  }

  @Override
  public void run() {
    try {
      Duration pause = Duration.ZERO;
      while (!Thread.interrupted()) {
        Hints.Hint hint = hints.await(pause);
        long start = System.nanoTime();
        if (start - looked < TRUSTED && hint.isSave() && lookAt(hint.named())) {
          pause = SOON;
          continue;
        }
        look(hint::doubts);
        // What lies in a folder may be older than the watch on it.
        boolean more = hints.watch(site.folders());
        looked = System.nanoTime();
        Duration took = Duration.ofNanos(looked - start).multipliedBy(SHARE);
        pause = more ? Duration.ZERO : took.compareTo(SHORTEST) > 0 ? took : SHORTEST;
      }
    } catch (InterruptedException | ClosedWatchServiceException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Look for the first time; what keeps it from that is thrown. */
  void begin() {
    long start = System.nanoTime();
    site.look(any -> false).ifPresent(edition -> show(edition, start));
    hints.watch(site.folders());
    looked = System.nanoTime();
  }

  /** Look at a few files; return whether that told what has changed, as far as events know. */
  private boolean lookAt(Set<Path> files) {
    long start = System.nanoTime();
    try {
      Optional<Edition> edition = site.lookAt(files);
      edition.ifPresent(changed -> show(changed, start));
      return edition.isPresent();
    } catch (RuntimeException mayBeThereAgain) {
      return false; // or a look at all says what it is
    }
  }

  private void look(Predicate<Path> doubtful) {
    long start = System.nanoTime();
    try {
      Optional<Edition> edition = site.look(doubtful);
      failure = "";
      edition.ifPresent(changed -> show(changed, start));
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  /** Say once what goes on as long as nobody mends it. */
  private void fail(RuntimeException e) {
    if (!failure.equals(e.toString())) {
      failure = e.toString();
      listener.failed(e);
    }
  }

  private void show(Edition edition, long start) {
    if (edition.files().isEmpty()) {
      current.report(edition.problems());
      listener.found(edition.problems(), false);
      return;
    }
    LiveFiles files = edition.files().get();
    LiveFiles before = current.show(files);
    listener.ready(Duration.ofNanos(System.nanoTime() - start));
    if (before != null) {
      before.abandon();
    }
    if (finishing != null) {
      finishing.interrupt();
    }
    finishing = new Thread(() -> finish(files), "waymark-finish");
    finishing.setDaemon(true);
    finishing.start();
  }

  private void finish(LiveFiles files) {
    try {
      List<Diagnostic> problems = files.finish();
      if (current.get().files() == files) {
        boolean shown = !files.isUnpublishable();
        if (!shown) {
          current.report(problems);
        }
        unfinished = 0;
        listener.found(problems, shown);
      }
    } catch (RuntimeException e) {
      if (current.get().files() == files) {
        retry(e);
      }
    }
  }

  /** Try again later, unless something changes before. */
  private void retry(RuntimeException e) {
    if (unfinished == 0) {
      listener.failed(e);
    }
    unfinished = Math.min(unfinished + 1, MOST_DOUBLINGS);
    try {
      TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS << unfinished);
      site.retry();
    } catch (InterruptedException newer) {
      Thread.currentThread().interrupt();
    }
  }
}
