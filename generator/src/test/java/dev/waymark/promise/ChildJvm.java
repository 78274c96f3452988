package dev.waymark.promise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts processes that build sites. */
final class ChildJvm {
  private ChildJvm() {}

  /** Start a process with the content of both sites and an output folder as its arguments. */
  static Process start(Class<?> main, TwoSites sites, Path output) throws IOException {
    return start(
        main,
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
        sites.first().toString(),
        sites.second().toString(),
        output.toString());
  }

  private static Process start(Class<?> main, List<String> flags, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
