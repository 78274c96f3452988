package dev.waymark.content;

import dev.waymark.BuildListener;
import dev.waymark.BuildOptions;
import dev.waymark.Waymark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The same site with {@code links: explicit}, to be opened from a folder without a server. */
final class FolderSite {
  private static final Path SOURCE = Path.of("src", "waymark");
  private static final Path FOLDER = Path.of("target", "folder-site");
  private static final String LINKS = "links: pretty";

  private FolderSite() {}

  /** Build it and return where it is, as an address that ends in a slash. */
  static URI build() {
    try {
      Path source = Files.createTempDirectory("waymark-folder-site");
      copy(SOURCE, source);
      Path settings = source.resolve("site.yaml");
      String text = Files.readString(settings);
      if (!text.contains(LINKS)) {
        throw new AssertionError("no \"" + LINKS + "\" in site.yaml");
      }
      Files.writeString(settings, text.replace(LINKS, "links: explicit"));
      BuildOptions options = BuildOptions.builder(source, FOLDER).build();
      if (Waymark.build(options, new BuildListener() {}).failed()) {
        throw new AssertionError("the site can't be built with explicit links");
      }
      return FOLDER.toUri();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot build " + FOLDER, e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path));
        if (!Files.isDirectory(target)) {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
