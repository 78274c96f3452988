package dev.waymark.newfile;

import dev.waymark.model.SourcePath;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
   * Write a file, and the folders it lies in.
   *
   * @return whether it was written; false where something of this name is there already
   * @throws UncheckedIOException also where a folder on the way is a link, since that may lead
   *     anywhere
   */
  public boolean create(SourcePath path, byte[] bytes) {
    Path file = root.resolve(path.value());
    try {
      makeFolders(path);
      return write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void makeFolders(SourcePath path) throws IOException {
    Files.createDirectories(root);
    Path folder = root;
    for (String part : path.folder().split("/", -1)) {
      if (!part.isEmpty()) {
        folder = folder.resolve(part);
        makeFolder(folder);
      }
    }
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

  private static boolean write(Path file, byte[] bytes) throws IOException {
    OutputStream out;
    try {
      out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException there) {
      return false;
    }
    try (out) {
      out.write(bytes);
    } catch (IOException e) {
      Files.deleteIfExists(file); // half a file would be in the way of the next try
      throw e;
    }
    return true;
  }
}
