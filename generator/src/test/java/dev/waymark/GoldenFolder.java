package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that holds what a test expects to be written. */
final class GoldenFolder {
  /** Keeps every byte, of pictures too. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private GoldenFolder() {}

  /** Return the files below a folder by path, but for Waymark's own; none where there is none. */
  static SortedMap<String, String> read(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.exists(root)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (!name.startsWith(".waymark/")) {
          files.put(name, Files.readString(path, BYTES));
        }
      }
    }
    return files;
  }

  /** Let a folder hold these files and no others. */
  static void replace(Path root, Map<String, String> files) throws IOException {
    assertThat(System.getenv("CI")).as("CI never changes what is expected").isNull();
    if (Files.exists(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (var file : files.entrySet()) {
      Path target = root.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue(), BYTES);
    }
  }
}
