package dev.waymark.report;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder beside the site, {@code target/waymark}: what Waymark writes for people and editors.
 */
public final class StateFolder {
  private final Path folder;

  /** Work in {@code folder}, which is made when it is needed. */
  public StateFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Return the files of these names that are there, sorted.
   *
   * @param names paths in the folder; one that ends in {@code /} stands for the files in it
   * @throws UncheckedIOException naming the path, where the file system fails
   */
  public List<Path> files(List<String> names) {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      Path path = folder.resolve(name);
      if (!name.endsWith("/")) {
        Stream.of(path).filter(Files::isRegularFile).forEach(files::add);
      } else if (Files.isDirectory(path)) {
        try (Stream<Path> entries = Files.list(path)) {
          entries.filter(Files::isRegularFile).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read " + path, e);
        }
      }
    }
    return files;
  }

  /**
   * Write a file whole or not at all; one that says the same already is left alone, so that editors
   * need not read it again.
   *
   * @param name its path in the folder
   * @throws UncheckedIOException naming the path, where the file system fails
   */
  public void write(String name, String text) {
    Path file = folder.resolve(name);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
      Path parent = Files.createDirectories(Objects.requireNonNull(file.getParent()));
      // Not a temporary file of the JDK's, which nobody else may read.
      Path draft = parent.resolve(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
      try {
        Files.write(draft, bytes, CREATE_NEW, WRITE);
        Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
