package dev.waymark.serve;

import com.sun.net.httpserver.HttpServer;
import dev.waymark.BuildOptions;
import dev.waymark.LiveFiles;
import dev.waymark.LiveSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows a site to browsers of this machine, and keeps their pages as the sources are. It reads the
 * sources and writes nothing. Thread-safe.
 */
public final class DevServer implements AutoCloseable {
  /** How many ports are tried. */
  private static final int TRIES = 20;

  private static final int LARGEST_PORT = 65_535;

  /** Planning a page goes as deep as its author nests. */
  private static final long STACK_BYTES = 64L << 20;

  private final HttpServer http;
  private final ExecutorService threads;
  private final Current current;
  private final Hints hints;
  private final Thread follower;

  private DevServer(
      HttpServer http, ExecutorService threads, Current current, Hints hints, Thread follower) {
    this.http = http;
    this.threads = threads;
    this.current = current;
    this.hints = hints;
    this.follower = follower;
  }

  /**
   * Start to serve.
   *
   * @param port the first to try, the next ones being tried where it is taken; 0 for any
   * @throws UncheckedIOException where no port is free, or the content folder can't be read
   * @throws IllegalArgumentException where there is no such port, or the options can't work
   */
  public static DevServer start(BuildOptions options, int port, ServeListener listener) {
    LiveSite site = new LiveSite(options);
    Current current = new Current();
    HttpServer http = bind(port);
    try {
      Hints hints = new Hints(options.sourceDirectory().getFileSystem());
      Follower follower = new Follower(site, current, hints, listener);
      follower.begin();
      Thread thread = new Thread(follower, "waymark-follow");
      thread.setDaemon(true);
      AtomicInteger number = new AtomicInteger();
      ExecutorService threads =
          Executors.newCachedThreadPool(task -> thread(task, number.incrementAndGet()));
      http.setExecutor(threads);
      RequestGuard guard = new RequestGuard(http.getAddress().getPort());
      http.createContext("/", new SiteHandler(current, guard));
      http.start();
      thread.start();
      return new DevServer(http, threads, current, hints, thread);
    } catch (IOException e) {
      http.stop(0);
      throw new UncheckedIOException("cannot watch " + options.sourceDirectory(), e);
    } catch (RuntimeException e) {
      http.stop(0);
      throw e;
    }
  }

  private static Thread thread(Runnable task, int number) {
    Thread thread = new Thread(null, task, "waymark-http-" + number, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private static HttpServer bind(int first) {
    if (first < 0 || first > LARGEST_PORT) {
      throw new IllegalArgumentException("there is no port " + first);
    }
    int last = first == 0 ? 0 : Math.min(first + TRIES - 1, LARGEST_PORT);
    try {
      InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
      int port = first;
      while (port < last && isTaken(loopback, port)) {
        port++;
      }
      return HttpServer.create(new InetSocketAddress(loopback, port), 0);
    } catch (IOException e) {
      String message = "cannot serve on a port from " + first + " to " + last;
      throw new UncheckedIOException(message + ": " + e.getMessage(), e);
    }
  }

  private static boolean isTaken(InetAddress loopback, int port) throws IOException {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(loopback, port));
      return false;
    } catch (BindException taken) {
      return true;
    }
  }

  /** Return the address of the home page. */
  public URI address() {
    LiveFiles files = current.get().files();
    String path = files == null ? "/" : files.basePath();
    return URI.create("http://localhost:" + http.getAddress().getPort() + path);
  }

  /** Return what is shown. */
  Current current() {
    return current;
  }

  /**
   * Go on until the process is told to end (by Ctrl-C, the end of the terminal or another process),
   * and end well then.
   *
   * @throws InterruptedException where this thread is told to end instead
   */
  public void untilTheProcessEnds() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "waymark-end"));
    new CountDownLatch(1).await();
  }

  /** End: connections are closed, and no thread goes on. */
  @Override
  public void close() {
    current.close();
    follower.interrupt();
    try {
      hints.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot end watching", e);
    } finally {
      http.stop(0);
      threads.shutdownNow();
    }
  }
}
