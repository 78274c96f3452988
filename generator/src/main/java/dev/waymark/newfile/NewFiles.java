package dev.waymark.newfile;

import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes new files below one folder. What is there stays as it is, even where many write at once:
 * the file system says who was first. Thread-safe.
 */
public final class NewFiles {
  private final Path root;

  /**
   * Write below {@code root}, which is made when the first file is.
   *
   * @throws UncheckedIOException from {@link #create}, naming the path, where it can't be written
   */
  public NewFiles(Path root) {
    this.root = root;
  }

  /**
   * Return what is in the way of a file: the first of its folders that is a link, which may lead
   * anywhere, or is no folder.
   */
  public Optional<String> obstacle(SourcePath path) {
    return folders(path).stream()
        .filter(folder -> Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
        .filter(folder -> !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
        .map(folder -> root.relativize(folder).toString().replace('\\', '/'))
        .findFirst();
  }

  /**
   * Write a file, and the folders it lies in. Under its name it is never seen but whole, except
   * where the file system has no hard links.
   *
   * @return whether it was written; false where something of this name is there already
   * @throws UncheckedIOException also where a folder on the way is a link, since that may lead
   *     anywhere
   */
  public boolean create(SourcePath path, byte[] bytes) {
    Path file = root.resolve(path.value());
    try {
      Files.createDirectories(root);
      for (Path folder : folders(path)) {
        makeFolder(folder);
      }
      return write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private List<Path> folders(SourcePath path) {
    List<Path> folders = new ArrayList<>();
    Path folder = root;
    for (String part : path.folder().split("/", -1)) {
      if (!part.isEmpty()) {
        folder = folder.resolve(part);
        folders.add(folder);
      }
    }
    return folders;
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException there) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(folder.toString());
      }
    }
  }

  /**
   * A rename would replace what is there, and a file that is made first is seen half written. A
   * second name for a whole file does neither: the system refuses it where the name is taken.
   */
  private static boolean write(Path file, byte[] bytes) throws IOException {
    Path whole = file.resolveSibling(".waymark-" + UUID.randomUUID() + ".tmp");
    try {
      fill(whole, bytes);
      Files.createLink(file, whole);
      return true;
    } catch (FileAlreadyExistsException there) {
      return false;
    } catch (UnsupportedOperationException noLinks) {
      return writeInPlace(file, bytes);
    } catch (FileSystemException noLinks) {
      if (!Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
        throw noLinks; // the folder takes no file at all
      }
      return writeInPlace(file, bytes);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static boolean writeInPlace(Path file, byte[] bytes) throws IOException {
    try {
      fill(file, bytes);
      return true;
    } catch (FileAlreadyExistsException there) {
      return false;
    }
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (var out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      try {
        out.write(bytes);
      } catch (IOException e) {
        Files.deleteIfExists(file); // half a file would be in the way of the next try
        throw e;
      }
    }
  }
}
