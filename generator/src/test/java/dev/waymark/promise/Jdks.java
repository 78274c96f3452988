package dev.waymark.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the JDKs of this machine. */
final class Jdks {
  private Jdks() {}

  /**
   * Return one JDK of each major version from 17: of this process, beside it, and where the
   * environment says that one is ({@code JAVA_HOME…}).
   */
  static List<Path> all() throws IOException {
    Path own = Path.of(System.getProperty("java.home"));
    List<Path> places = new ArrayList<>(List.of(own));
    try (Stream<Path> beside = Files.list(own.resolveSibling(""))) {
      beside.sorted().forEach(places::add);
    }
    System.getenv().entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
        .forEach(variable -> places.add(Path.of(variable.getValue())));
    SortedMap<Integer, Path> byVersion = new TreeMap<>();
    for (Path place : places) {
      int version = version(place);
      if (version >= 17) {
        byVersion.putIfAbsent(version, place);
      }
    }
    return List.copyOf(byVersion.values());
  }

  private static int version(Path place) throws IOException {
    Path release = place.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(place.resolve("bin/java"))) {
      return 0;
    }
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(release)) {
      properties.load(in);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("\\D", 2)[0]);
  }
}
