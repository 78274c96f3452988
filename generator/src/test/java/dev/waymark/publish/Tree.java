package dev.waymark.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads and writes whole folders. */
final class Tree {
  private Tree() {}

  /** Return what lies in a folder: files with their content, folders with a trailing slash. */
  static SortedMap<String, String> all(Path root) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    if (!Files.exists(root)) {
      return tree;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(each -> !each.equals(root)).toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          tree.put(name + "/", "");
        } else if (Files.isSymbolicLink(path)) {
          tree.put(name, "-> " + Files.readSymbolicLink(path));
        } else {
          tree.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return tree;
  }

  /** Return the site in a folder, without the publisher's own files. */
  static SortedMap<String, String> site(Path root) throws IOException {
    SortedMap<String, String> tree = all(root);
    tree.keySet().removeIf(name -> name.startsWith(Publisher.STATE_FOLDER));
    return tree;
  }

  /** Return the files of a site, without its folders. */
  static SortedMap<String, String> files(Path root) throws IOException {
    SortedMap<String, String> tree = site(root);
    tree.keySet().removeIf(name -> name.endsWith("/"));
    return tree;
  }

  static Path write(Path root, String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content, StandardCharsets.ISO_8859_1);
  }

  static Published publish(Path output, Map<String, String> site) {
    try (Publisher publisher = Publisher.open(output, List.of())) {
      addAll(publisher, site);
      return publisher.publish();
    }
  }

  static void addAll(Publisher publisher, Map<String, String> site) {
    site.forEach((path, text) -> publisher.add(path, text.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
