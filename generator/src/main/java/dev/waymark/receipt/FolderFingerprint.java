package dev.waymark.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Names the state of a folder: all names, kinds and bytes in it, and those of files behind links.
 */
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

  /** An entry, and what the walk saw of it. */
  private record Entry(Path path, BasicFileAttributes seen) {}

  void addTo(Fingerprint fingerprint) throws IOException {
    List<Entry> entries = entries();
    fingerprint.add(entries.size());
    try {
      // in parallel, since a build waits for it and has nothing else to do
      entries.parallelStream().map(this::name).forEachOrdered(fingerprint::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (leftOut.contains(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            entries.add(new Entry(folder, attributes));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!leftOut.contains(file)) {
              entries.add(new Entry(file, attributes));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    // file systems list them in an order of their own
    entries.sort(Comparator.comparing(Entry::path));
    return entries;
  }

  private String name(Entry entry) {
    Fingerprint fingerprint = new Fingerprint();
    try {
      add(entry, fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fingerprint.value();
  }

  private void add(Entry entry, Fingerprint fingerprint) throws IOException {
    Path path = entry.path();
    fingerprint.add(root.relativize(path).toString());
    if (entry.seen().isSymbolicLink()) {
      fingerprint.add("link").add(Files.readSymbolicLink(path).toString());
      addTarget(path, fingerprint);
    } else if (entry.seen().isRegularFile()) {
      fingerprint.add("file").addContent(path, entry.seen().size());
    } else {
      fingerprint.add(entry.seen().isDirectory() ? "folder" : "other");
    }
  }

  /** The theme and {@code site.yaml} may be links, and what is behind them may change. */
  private static void addTarget(Path link, Fingerprint fingerprint) throws IOException {
    if (Files.isDirectory(link)) {
      throw new NotDirectoryException(link + " is a link to a folder, which is not looked into");
    }
    if (Files.isRegularFile(link)) {
      fingerprint.addContent(link, Files.size(link));
    }
  }
}
