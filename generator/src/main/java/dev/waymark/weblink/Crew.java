package dev.waymark.weblink;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * The threads of one check and of its HTTP clients. Closing it ends them all.
 *
 * <p>Before JDK 21 an {@code HttpClient} can't be closed: its selector thread ends when it is
 * interrupted, or some time after a garbage collection. Threads belong to the group of whoever
 * makes them, so the client is made by a thread of our own group, and the group is interrupted.
 */
final class Crew implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ThreadGroup group = new ThreadGroup("waymark-web-links");
  private final ExecutorService workers;
  private final ExecutorService clientTasks;

  Crew(int size) {
    ThreadFactory threads =
        task -> {
          Thread thread = new Thread(group, task, group.getName());
          thread.setDaemon(true);
          return thread;
        };
    this.workers = Executors.newFixedThreadPool(size, threads);
    this.clientTasks = Executors.newCachedThreadPool(threads);
  }

  ExecutorService workers() {
    return workers;
  }

  /** Make a client that follows no redirects, keeps no cookies and knows no passwords. */
  HttpClient newClient(Duration connectTimeout) throws InterruptedException {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .executor(clientTasks)
            .connectTimeout(connectTimeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1);
    try {
      return workers.submit(builder::build).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("no HTTP client could be made", e.getCause());
    }
  }

  /**
   * End every thread. One that waits for the machine's resolver can't be interrupted: it ends when
   * the resolver answers, and keeps nobody waiting.
   */
  @Override
  public void close() {
    workers.shutdownNow();
    clientTasks.shutdown();
    group.interrupt();
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      Thread[] left = new Thread[group.activeCount() + 1];
      int count = group.enumerate(left);
      for (int i = 0; i < count; i++) {
        left[i].join(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    clientTasks.shutdownNow();
  }
}
