package dev.waymark.serve;

import dev.waymark.BuildOptions;
import dev.waymark.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server in a process of its own, as the goal has it. */
final class ServerProcess {
  private ServerProcess() {}

  /** Serve the content folder that is named, and write the address. */
  public static void main(String[] arguments) throws InterruptedException {
    Path source = Path.of(arguments[0]);
    BuildOptions options = BuildOptions.builder(source, source.resolveSibling("site")).build();
    try (DevServer server = DevServer.start(options, 0, new Quiet())) {
      System.out.println(server.address());
      server.untilTheProcessEnds();
    }
  }

  private static final class Quiet implements ServeListener {
    @Override
    public void ready(Duration elapsed) {}

    @Override
    public void found(List<Diagnostic> problems, boolean shown) {}

    @Override
    public void failed(RuntimeException failure) {
      throw failure;
    }
  }
}
