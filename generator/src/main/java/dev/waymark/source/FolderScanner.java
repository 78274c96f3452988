package dev.waymark.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds every entry of a content folder that a build looks at. */
final class FolderScanner {
  private static final Set<String> TREES = Set.of("guides", "pages", "data");

  /** May be links: whoever makes a site's theme is trusted. */
  private static final Set<String> FOLLOWED = Set.of("site.yaml", "theme");

  private final Path root;
  private final BiConsumer<String, SeenFile> found;

  FolderScanner(Path root, BiConsumer<String, SeenFile> found) {
    this.root = root;
    this.found = found;
  }

  void scan() {
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.toList()) {
        scan(entry, entry.getFileName().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the content folder " + root, e);
    }
  }

  private void scan(Path entry, String name) throws IOException {
    if (FOLLOWED.contains(name)) {
      Files.walkFileTree(
          entry, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor());
    } else {
      // Of what a build does not read, it says no more than that it is there.
      int depth = TREES.contains(name) ? Integer.MAX_VALUE : 0;
      Files.walkFileTree(entry, Set.of(), depth, new Visitor());
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (TreeWalker.isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      found.accept(TreeWalker.nameOf(root, folder), SeenFile.of(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!TreeWalker.isHidden(file) && !TreeWalker.isBackup(file.getFileName().toString())) {
        found.accept(TreeWalker.nameOf(root, file), SeenFile.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    /** What went away meanwhile, or can't be read, is not there; a build says so if it matters. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
