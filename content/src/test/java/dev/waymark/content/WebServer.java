package dev.waymark.content;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real web server of this machine, as a child process that ends with the tests.
 *
 * <p>It serves a copy of the site twice, on loopback: as a host of its own, and below {@code
 * /a/b/}. A server that root starts reads files as somebody else; the copy lies where that one may
 * read, and keeps the permissions of each file.
 */
final class WebServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(WebServer.class.getName());
  private static final Duration LONGEST_START = Duration.ofSeconds(10);
  private static final String BELOW = "a/b/";

  private final String name;
  private final Path folder;
  private final Process process;
  private final Thread atExit;
  private final int rootPort;
  private final int belowPort;

  private WebServer(ServerKind kind, Path folder, int rootPort, int belowPort) throws IOException {
    this.name = kind.name();
    this.folder = folder;
    this.rootPort = rootPort;
    this.belowPort = belowPort;
    File log = folder.resolve("out.log").toFile();
    Path configuration = folder.resolve("server.conf");
    Files.writeString(configuration, kind.configuration(folder, rootPort, belowPort));
    this.process =
        new ProcessBuilder(kind.command(configuration))
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    this.atExit = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Start one and wait until it answers. A machine without it skips the test, unless the system
   * property {@code waymark.servers.required} or the environment variable {@code
   * WAYMARK_SERVERS_REQUIRED} is true.
   */
  static WebServer start(ServerKind kind, Path site) {
    String missing = "no " + kind.program() + " on this machine: " + kind.howToInstall();
    boolean installed = Files.isExecutable(kind.program());
    if (!installed && isRequired()) {
      throw new AssertionError(missing);
    }
    if (!installed) {
      LOG.log(System.Logger.Level.WARNING, "Skipped: " + missing); // the console counts, no more
    }
    Assumptions.assumeTrue(installed, missing);
    try {
      Path folder = Files.createTempDirectory("waymark-" + kind.program().getFileName());
      copy(site, folder.resolve("site"));
      Files.createDirectory(folder.resolve("empty"));
      for (Path each : List.of(folder, folder.resolve("site"), folder.resolve("empty"))) {
        Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      WebServer server = new WebServer(kind, folder, freePort(), freePort());
      server.awaitAnswers();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + kind, e);
    }
  }

  private static boolean isRequired() {
    return Boolean.getBoolean("waymark.servers.required")
        || Boolean.parseBoolean(System.getenv("WAYMARK_SERVERS_REQUIRED"));
  }

  /** Return the home page of the host that has nothing but the site, and shows its 404.html. */
  URI root() {
    return URI.create("http://127.0.0.1:" + rootPort + "/");
  }

  /** Return the home page of the site below a path of a host that knows nothing of it. */
  URI below() {
    return URI.create("http://127.0.0.1:" + belowPort + "/" + BELOW);
  }

  private void awaitAnswers() throws IOException {
    Instant end = Instant.now().plus(LONGEST_START);
    while (!accepts(rootPort) || !accepts(belowPort)) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        String log = Files.readString(folder.resolve("out.log"));
        close();
        throw new IOException(name + " does not answer. It says: " + log);
      }
      pause();
    }
  }

  private static boolean accepts(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().removeShutdownHook(atExit);
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
