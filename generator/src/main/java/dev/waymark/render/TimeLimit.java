package dev.waymark.render;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends work that does not end by itself. Thread-safe.
 *
 * <p>The work is interrupted, and not waited for: what a template does inside one expression can't
 * be interrupted.
 */
final class TimeLimit {
  private static final int IDLE_SECONDS = 1;

  private final Duration limit;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          TimeLimit::daemon);

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * Do {@code work}, which throws nothing that is checked.
   *
   * @throws TimeoutException where it takes too long
   */
  <T> T run(Callable<T> work) throws TimeoutException {
    Future<T> result = threads.submit(work);
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
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
    } finally {
      result.cancel(true);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "waymark-render");
    thread.setDaemon(true);
    return thread;
  }
}
