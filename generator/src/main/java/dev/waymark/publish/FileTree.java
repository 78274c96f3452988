package dev.waymark.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the publisher needs of a file system. */
final class FileTree {
  private static final int BUFFER = 1 << 16;

  private FileTree() {}

  static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static String digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Create a folder with all it lies in, and return those that did not exist, innermost first; none
   * of them is left where one can't be created.
   */
  static List<Path> create(Path folder) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path part = folder; part != null && !Files.exists(part); part = part.getParent()) {
      missing.add(part);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      deleteEmpty(missing);
      throw e;
    }
    return missing;
  }

  /** Delete a folder of our own with all that is in it; links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Delete folders, innermost first, up to the first with something in it. */
  static void deleteEmpty(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      try {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          Files.deleteIfExists(folder);
        }
      } catch (DirectoryNotEmptyException notEmpty) {
        return;
      }
    }
  }
}
