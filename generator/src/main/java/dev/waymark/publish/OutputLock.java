package dev.waymark.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps other builds, of this process and of others, out of a folder. */
final class OutputLock implements AutoCloseable {
  private final String name;
  private final FileChannel channel;

  private OutputLock(String name, FileChannel channel) {
    this.name = name;
    this.channel = channel;
  }

  /**
   * Take the lock.
   *
   * @param file is created, and stays until {@link #close}
   * @throws OutputRefusedException where another build has it
   * @throws NoSuchFileException where another build ended at this moment, and took the file away
   */
  static OutputLock take(Path file, Path output) throws IOException {
    // Where a process closes a file, it loses its lock: so no second build may as much as open it.
    // Builds may have been loaded twice, and share nothing but the properties of the process.
    String name = "waymark.lock " + folder(file).toRealPath();
    if (System.getProperties().putIfAbsent(name, "") != null) {
      throw refused(output);
    }
    try {
      return new OutputLock(name, open(file, output));
    } catch (IOException | RuntimeException | Error e) {
      System.clearProperty(name);
      throw e;
    }
  }

  private static FileChannel open(Path file, Path output) throws IOException {
    create(file);
    Object key = keyOf(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw refused(output);
      }
      // A file that another build deleted can still be locked, and would keep nobody out.
      if (!Objects.equals(key, keyOf(file))) {
        throw new NoSuchFileException(file.toString());
      }
      return channel;
    } catch (IOException | RuntimeException | Error e) {
      channel.close();
      throw e;
    }
  }

  private static void create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException ofAnEarlierBuild) {
      // as it mostly is
    }
  }

  private static @Nullable Object keyOf(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  private static OutputRefusedException refused(Path output) {
    return new OutputRefusedException(
        "another build is writing the site into " + output + ": wait until it has ended");
  }

  /** Let others in. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      System.clearProperty(name);
    }
  }
}
