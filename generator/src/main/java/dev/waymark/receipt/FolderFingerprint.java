package dev.waymark.receipt;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Names the state of a folder: all names, kinds and bytes in it. Links are not followed. */
final class FolderFingerprint {
  private final Path root;
  private final Set<Path> leftOut;

  /**
   * Work on {@code root}.
   *
   * @param leftOut files and folders that do not count
   */
  FolderFingerprint(Path root, Set<Path> leftOut) {
    this.root = root;
    this.leftOut = leftOut;
  }

  void addTo(Fingerprint fingerprint) throws IOException {
    List<Path> entries = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (leftOut.contains(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            entries.add(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!leftOut.contains(file)) {
              entries.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    entries.sort(Comparator.naturalOrder()); // file systems list them in an order of their own
    fingerprint.add(entries.size());
    for (Path entry : entries) {
      add(entry, fingerprint);
    }
  }

  private void add(Path entry, Fingerprint fingerprint) throws IOException {
    fingerprint.add(root.relativize(entry).toString());
    if (Files.isSymbolicLink(entry)) {
      fingerprint.add("link").add(Files.readSymbolicLink(entry).toString());
    } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
      fingerprint.add("file").addContent(entry);
    } else {
      fingerprint.add(Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? "folder" : "other");
    }
  }
}
