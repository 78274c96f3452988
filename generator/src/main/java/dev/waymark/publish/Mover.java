package dev.waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Brings the files of a site into their place. */
final class Mover {
  private final Path output;
  private final Manifest before;
  private final Map<String, String> digests;

  /**
   * Move into {@code output}.
   *
   * @param before what earlier builds wrote
   * @param digests the new site, by path
   */
  Mover(Path output, Manifest before, Map<String, String> digests) {
    this.output = output;
    this.before = before;
    this.digests = digests;
  }

  /** Check that nothing of somebody else's is in the way. */
  void checkForeign(Collection<String> paths) throws IOException {
    for (String path : paths.stream().sorted().toList()) {
      Path target = output.resolve(path);
      for (Path folder : foldersOf(path)) {
        if (Files.isSymbolicLink(folder)) {
          throw new ForeignFileException(
              folder + " is a symbolic link in the way of the site: move it away");
        }
      }
      if (Files.isSymbolicLink(target) || isForeign(path, target)) {
        throw new ForeignFileException(
            target + " was not written by Waymark, or changed since: move it away or delete it");
      }
    }
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
      Files.createDirectories(target.getParent());
      Files.move(
          staged.get(path),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Remove what is no longer part of the site, unless somebody changed it; return how many. */
  int removeOld() throws IOException {
    int removed = 0;
    for (String path : before.paths()) {
      if (!digests.containsKey(path) && removeOwn(path)) {
        removed++;
      }
    }
    return removed;
  }

  private boolean removeOwn(String path) throws IOException {
    Path target = output.resolve(path).normalize();
    if (!target.startsWith(output.normalize())
        || !Files.isRegularFile(target)
        || Files.isSymbolicLink(target)
        || isForeign(path, target)) {
      return false;
    }
    Files.delete(target);
    for (Path folder : foldersOf(path)) {
      if (!FileTree.deleteIfEmpty(folder)) {
        break;
      }
    }
    return true;
  }

  /** A page's folder may have to stand where a file of an earlier build is, or the other way. */
  private void clearWay(String path) throws IOException {
    for (Path folder : foldersOf(path)) {
      if (Files.isRegularFile(folder)) {
        removeOwn(output.relativize(folder).toString().replace('\\', '/'));
      }
    }
  }

  /** Return the folders that a file of the site lies in, innermost first, without the site's own. */
  private List<Path> foldersOf(String path) {
    List<Path> folders = new ArrayList<>();
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      folders.add(output.resolve(path.substring(0, slash)));
    }
    return folders;
  }

  private boolean isForeign(String path, Path target) throws IOException {
    return Files.exists(target)
        && (!Files.isRegularFile(target) || !before.has(path, FileTree.digest(target)));
  }

  private static int rank(String path) {
    if (path.startsWith("assets/") || path.startsWith("media/")) {
      return 0;
    }
    return path.equals("index.html") ? 2 : 1;
  }
}
