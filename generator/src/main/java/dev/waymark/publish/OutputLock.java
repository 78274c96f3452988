package dev.waymark.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps other builds, of this process and of others, out of a folder. */
final class OutputLock implements AutoCloseable {
  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Take the lock.
   *
   * @param file is created, and stays: to delete it would let two builds in
   * @throws OutputRefusedException where another build has it
   */
  static OutputLock take(Path file, Path output) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) != null) {
      return new OutputLock(channel);
    }
    channel.close();
    throw new OutputRefusedException(
        "another build is writing the site into " + output + ": wait until it has ended");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  /** Let others in. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
