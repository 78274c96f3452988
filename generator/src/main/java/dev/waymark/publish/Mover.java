package dev.waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings the files of a site into their place, and takes away what is no longer part of it. */
final class Mover {
  private final Path output;
  private final Manifest before;
  private final Runnable beforeChange;
  private final Set<Path> made = new LinkedHashSet<>();
  private boolean moved;
  private int removed;

  /**
   * Move into {@code output}.
   *
   * @param before what earlier builds wrote
   * @param beforeChange is run before each change of a published file
   */
  Mover(Path output, Manifest before, Runnable beforeChange) {
    this.output = output;
    this.before = before;
    this.beforeChange = beforeChange;
  }

  /** Check that nothing of somebody else's is in the way. */
  void checkForeign(Collection<String> paths) throws IOException {
    Set<Path> checked = new HashSet<>();
    for (String path : paths.stream().sorted().toList()) {
      for (Path folder : foldersOf(path)) {
        if (checked.add(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          checkOwn(folder);
        }
      }
      checkOwn(output.resolve(path));
    }
  }

  /**
   * Check that nobody changed what is no longer part of the site: it could not be removed, and
   * would stay online.
   */
  void checkWithdrawn(Collection<String> site) throws IOException {
    for (String path : before.paths()) {
      Path target = output.resolve(path).normalize();
      if (!site.contains(path)
          && target.startsWith(output)
          && foldersOf(path).stream().allMatch(Mover::isFolderOrGone)
          && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
          && !isOwnFile(target)) {
        throw new ForeignFileException(
            target
                + " is no longer part of the site, but was changed since it was written:"
                + " move it away or delete it");
      }
    }
  }

  /** Make the folders that files need, but those in whose place there is a file yet. */
  void makeFolders(Collection<String> paths) throws IOException {
    Set<Path> there = new HashSet<>();
    for (String path : paths) {
      List<Path> folders = foldersOf(path);
      if (folders.isEmpty() || there.contains(folders.get(0))) {
        continue;
      }
      if (folders.stream().allMatch(folder -> there.contains(folder) || isFolderOrGone(folder))) {
        for (int i = folders.size() - 1; i >= 0; i--) {
          if (there.add(folders.get(i)) && !Files.exists(folders.get(i))) {
            Files.createDirectory(folders.get(i));
            made.add(folders.get(i));
          }
        }
      }
    }
  }

  /** Take away those of the made folders that no file came into. */
  void dropFolders() {
    List<Path> innermostFirst = new ArrayList<>(made);
    Collections.reverse(innermostFirst);
    for (Path folder : innermostFirst) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException stays) {
        // It holds a file, or can't be deleted: the next build knows of it all the same.
      }
    }
  }

  /** Return whether a published file was changed. */
  boolean hasMoved() {
    return moved;
  }

  /** Move staged files: first what pages need, then pages, then lists, so that no link is early. */
  void move(Map<String, Path> staged) throws IOException {
    List<String> inOrder =
        staged.keySet().stream()
            .sorted(Comparator.comparingInt(Mover::rank).thenComparing(Comparator.naturalOrder()))
            .toList();
    for (String path : inOrder) {
      Path target = output.resolve(path);
      clearWay(path);
      Path parent = target.getParent();
      if (parent != null && !Files.isDirectory(parent)) {
        Files.createDirectories(parent);
      }
      beforeChange.run();
      moved = true;
      Files.move(
          staged.get(path),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Remove what earlier builds wrote and {@code site} lacks, unless somebody changed it. */
  void removeOld(Collection<String> site) throws IOException {
    for (String path : before.paths()) {
      if (!site.contains(path)) {
        removeOwn(path);
      }
    }
  }

  /** Return how many files of earlier builds have gone. */
  int removed() {
    return removed;
  }

  private void removeOwn(String path) throws IOException {
    Path target = output.resolve(path).normalize();
    List<Path> folders = foldersOf(path);
    if (!target.startsWith(output) || !folders.stream().allMatch(Mover::isFolderOrGone)) {
      return;
    }
    if (isOwnFile(target)) {
      beforeChange.run();
      moved = true;
      Files.delete(target);
      removed++;
    }
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      FileTree.deleteEmpty(folders);
    }
  }

  private static boolean isFolderOrGone(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        || !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** A page's folder may have to stand where a file of an earlier build is, or the other way. */
  private void clearWay(String path) throws IOException {
    for (Path folder : foldersOf(path)) {
      if (Files.isRegularFile(folder)) {
        removeOwn(pathOf(folder));
      }
    }
    if (Files.isDirectory(output.resolve(path))) {
      for (String inside : before.paths()) {
        if (inside.startsWith(path + "/")) {
          removeOwn(inside);
        }
      }
    }
  }

  /**
   * Return the folders that a file of the site lies in, innermost first, without the site's own.
   */
  private List<Path> foldersOf(String path) {
    List<Path> folders = new ArrayList<>();
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      folders.add(output.resolve(path.substring(0, slash)));
    }
    return folders;
  }

  private void checkOwn(Path target) throws IOException {
    if (Files.isSymbolicLink(target)) {
      throw new ForeignFileException(
          target + " is a symbolic link in the way of the site: move it away");
    }
    if (Files.exists(target) && !isOwnFile(target) && !isOwnFolder(target)) {
      throw new ForeignFileException(
          target + " was not written by Waymark, or changed since: move it away or delete it");
    }
  }

  private boolean isOwnFile(Path target) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && before.has(pathOf(target), FileTree.digest(target));
  }

  /**
   * Return whether a folder holds files of earlier builds, and nothing else; an empty one is left
   * by a build that was killed.
   */
  private boolean isOwnFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    List<Path> inside;
    try (Stream<Path> entries = Files.list(folder)) {
      inside = entries.toList();
    }
    for (Path entry : inside) {
      if (!isOwnFile(entry) && !isOwnFolder(entry)) {
        return false;
      }
    }
    String prefix = pathOf(folder) + "/";
    return before.paths().stream().anyMatch(path -> path.startsWith(prefix));
  }

  private String pathOf(Path target) {
    return output.relativize(target).toString().replace('\\', '/');
  }

  private static int rank(String path) {
    if (path.startsWith("assets/") || path.startsWith("media/")) {
      return 0;
    }
    return path.equals("index.html") ? 2 : 1;
  }
}
