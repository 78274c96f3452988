package dev.waymark;

import dev.waymark.BuildListener.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Works on many items at once. Deeply nested Markdown needs deep stacks, so its threads have them.
 */
final class Workers implements AutoCloseable {
  /** Only the part of a stack that is touched takes memory. */
  private static final long STACK_BYTES = 512L << 20;

  private static final long LONGEST_TASK_SECONDS = 20;

  private final BuildListener listener;
  private final ExecutorService threads;

  Workers(BuildListener listener) {
    this.listener = listener;
    this.threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), deepStacks());
  }

  /** Apply {@code work} to every item, and return the results in the order of the items. */
  <T, R> List<R> map(Stage stage, List<T> items, Function<? super T, ? extends R> work) {
    listener.stageStarted(stage, items.size());
    AtomicInteger done = new AtomicInteger();
    List<Future<R>> futures = new ArrayList<>(items.size());
    for (T item : items) {
      futures.add(
          threads.submit(
              () -> {
                R result = work.apply(item);
                listener.progress(stage, done.incrementAndGet(), items.size());
                return result;
              }));
    }
    try {
      List<R> results = new ArrayList<>(items.size());
      for (Future<R> future : futures) {
        results.add(await(future));
      }
      return results;
    } catch (RuntimeException | Error failure) {
      close(); // so that nothing goes on behind the back of whoever clears up
      throw failure;
    }
  }

  /** End the work, and wait for what has begun, since it may be writing. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(LONGEST_TASK_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <R> R await(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static ThreadFactory deepStacks() {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(null, task, "waymark-" + number.incrementAndGet(), STACK_BYTES);
      thread.setDaemon(true);
      return thread;
    };
  }
}
